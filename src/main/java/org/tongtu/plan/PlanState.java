package org.tongtu.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;

/**
 * The whole plan as it is in one edition or would be by one proposal: rules, maps and statistics read both through the
 * same eyes. Immutable; only living things are seen.
 */
public interface PlanState {

    PlanId plan();

    /** Names this state for caches: {@code chihe-2035@e2} or {@code chihe-2035@p12.34}. */
    String key();

    PlanFrame frame();

    Optional<Thing> find(UUID id);

    /** In a stable order. */
    Collection<Thing> list(ThingKind kind);

    /** The features of a layer, the targets of an indicator …; in a stable order. */
    Collection<Thing> list(ThingKind kind, String group);

    /** Features of a layer whose bounding box meets the given one (degrees). */
    List<Thing> intersecting(String layer, Envelope box);
}
