package org.tongtu.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** A base state with some things written over it: what a proposal makes of its edition. */
public final class OverlayState implements PlanState {

    private final PlanState base;
    private final String key;
    private final Map<UUID, Thing> written;

    /**
     * @param written every thing whose cells differ from the base, dead ones included; not copied, so never to be changed
     */
    public OverlayState(PlanState base, String key, Map<UUID, Thing> written) {
        this.base = base;
        this.key = key;
        this.written = Collections.unmodifiableMap(written);
    }

    /** A state with more written over it; of a proposal's, over the same base, so that what is in force stays known. */
    public static OverlayState over(PlanState state, String name, Collection<Thing> things) {
        var written = new LinkedHashMap<UUID, Thing>(state instanceof OverlayState proposal ? proposal.written : Map.of());
        things.forEach(thing -> written.put(thing.id(), thing));
        return new OverlayState(state instanceof OverlayState proposal ? proposal.base : state, state.key() + "+" + name, written);
    }

    /** What this state is written over. */
    public PlanState base() {
        return base;
    }

    /** The things that differ from the base, those that are gone included. */
    public Set<UUID> changed() {
        return written.keySet();
    }

    /** The things that differ between two states over the same base. */
    public Set<UUID> differing(OverlayState other) {
        return Stream.concat(written.keySet().stream(), other.written.keySet().stream())
                .filter(id -> written.get(id) != other.written.get(id) && !Objects.equals(written.get(id), other.written.get(id)))
                .collect(Collectors.toSet());
    }

    /** A thing as it was last written here, also when that was its end. */
    public Optional<Thing> findEver(UUID id) {
        Thing own = written.get(id);
        return own == null ? base.find(id) : Optional.of(own);
    }

    /** The same, with the base's own things of some kinds. */
    public OverlayState without(Set<ThingKind> kinds) {
        return new OverlayState(base, key + "-without-" + new TreeSet<>(kinds), written.values().stream()
                .filter(thing -> !kinds.contains(thing.kind()))
                .collect(Collectors.toMap(Thing::id, thing -> thing)));
    }

    @Override
    public PlanId plan() {
        return base.plan();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public PlanFrame frame() {
        return base.frame();
    }

    @Override
    public Optional<Thing> find(UUID id) {
        Thing own = written.get(id);
        return own == null ? base.find(id) : Optional.of(own).filter(Thing::isAlive);
    }

    @Override
    public Collection<Thing> list(ThingKind kind) {
        return merge(base.list(kind), thing -> thing.kind() == kind);
    }

    @Override
    public Collection<Thing> list(ThingKind kind, String group) {
        return merge(base.list(kind, group), thing -> thing.kind() == kind && thing.group().equals(group));
    }

    @Override
    public List<Thing> intersecting(String layer, Envelope box) {
        return new ArrayList<>(merge(base.intersecting(layer, box), thing -> thing.group().equals(layer)
                && thing.geometry().filter(g -> g.getEnvelopeInternal().intersects(box)).isPresent()));
    }

    private Collection<Thing> merge(Collection<Thing> below, Predicate<Thing> wanted) {
        var merged = new LinkedHashMap<UUID, Thing>();
        below.stream().filter(thing -> !written.containsKey(thing.id())).forEach(thing -> merged.put(thing.id(), thing));
        written.values().stream()
                .filter(Thing::isAlive)
                .filter(wanted)
                .sorted(java.util.Comparator.comparing(Thing::id))
                .forEach(thing -> merged.put(thing.id(), thing));
        return merged.values();
    }
}
