package org.tongtu.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;

/** A plan with nothing in it, for others to be written over. */
record EmptyState(PlanId plan, PlanFrame frame) implements PlanState {

    @Override
    public String key() {
        return plan + "@empty";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public Collection<Thing> list(ThingKind kind) {
        return List.of();
    }

    @Override
    public Collection<Thing> list(ThingKind kind, String group) {
        return List.of();
    }

    @Override
    public List<Thing> intersecting(String layer, Envelope box) {
        return List.of();
    }
}
