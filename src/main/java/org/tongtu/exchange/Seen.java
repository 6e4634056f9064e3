package org.tongtu.exchange;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** What the author of a file had before them: the state it was taken from, and what of it. */
record Seen(Origin origin, PlanState state) {

    Optional<Thing> find(UUID id) {
        return state.find(id);
    }

    /** What the file held when it went out. */
    Collection<Thing> set() {
        return set(state, origin.layer(), origin.box());
    }

    static Collection<Thing> set(PlanState state, String layer, @Nullable Envelope box) {
        return box == null
                ? state.list(ThingKind.FEATURE, layer)
                : state.list(ThingKind.FEATURE, layer).stream()
                        .filter(thing -> thing.geometry().filter(it -> it.getEnvelopeInternal().intersects(box)).isPresent())
                        .toList();
    }
}
