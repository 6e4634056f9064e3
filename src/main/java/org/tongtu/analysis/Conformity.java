package org.tongtu.analysis;

import java.time.Instant;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.history.Moment;

/**
 * What a plan says about the ground within a boundary, as far as somebody may see it.
 *
 * @param moment the edition, or the proposal as it stood
 * @param area of the boundary itself, by town
 * @param layers every other layer that the reader sees and that has something here, in drawing order from the top
 * @param withheld layers of which the reader sees nothing: they are in none of the figures
 */
public record Conformity(
        PlanDetails plan,
        Moment moment,
        DisclosedState state,
        Instant at,
        Geometry boundary,
        Share area,
        List<LineShare> lines,
        List<LayerShare> layers,
        List<Finding> findings,
        List<LayerDefinition> withheld) {}
