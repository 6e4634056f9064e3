package org.tongtu.analysis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.history.Moment;

/**
 * How much of what a plan has where, as far as somebody may see it.
 *
 * @param boundary null for the whole plan
 * @param area of the region or of the boundary, by town
 * @param layers one for each layer and measure that there is anything of, in drawing order from the top
 * @param withheld layers of which the reader sees nothing: they are in none of the figures
 */
public record PlanFigures(
        PlanDetails plan, Moment moment, Instant at, @Nullable Geometry boundary, Share area, List<LayerShare> layers,
        List<LayerDefinition> withheld) {}
