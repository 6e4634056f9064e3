package org.tongtu.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** An edition held in memory, with a spatial index per layer that is built when first asked for. */
final class EditionState implements PlanState {

    /** The same however an edition was read, so that lists keep their order. */
    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::kind).thenComparing(Thing::group).thenComparing(Thing::id);

    private record GroupKey(ThingKind kind, String group) {}

    private final PlanId plan;
    private final int number;
    private final PlanFrame frame;
    private final Map<UUID, Thing> things;
    private final Map<GroupKey, List<Thing>> groups;
    private final Map<String, STRtree> trees = new ConcurrentHashMap<>();

    EditionState(PlanId plan, int number, PlanFrame frame, Collection<Thing> living) {
        this.plan = plan;
        this.number = number;
        this.frame = frame;
        this.things = new LinkedHashMap<>();
        this.groups = living.stream().sorted(ORDER).peek(thing -> things.put(thing.id(), thing))
                .collect(Collectors.groupingBy(
                        thing -> new GroupKey(thing.kind(), thing.group()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The next edition; what did not change is shared with it. */
    EditionState followedBy(Collection<Thing> closed, Collection<Thing> written) {
        var living = new HashMap<>(things);
        closed.forEach(thing -> living.remove(thing.id()));
        written.forEach(thing -> living.put(thing.id(), thing));
        return new EditionState(plan, number + 1, frame, living.values());
    }

    int size() {
        return things.size();
    }

    @Override
    public PlanId plan() {
        return plan;
    }

    @Override
    public String key() {
        return plan + "@e" + number;
    }

    @Override
    public PlanFrame frame() {
        return frame;
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return Optional.ofNullable(things.get(id));
    }

    @Override
    public Collection<Thing> list(ThingKind kind) {
        return groups.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    @Override
    public Collection<Thing> list(ThingKind kind, String group) {
        return groups.getOrDefault(new GroupKey(kind, group), List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Thing> intersecting(String layer, Envelope box) {
        return trees.computeIfAbsent(layer, this::index).query(box);
    }

    private STRtree index(String layer) {
        var tree = new STRtree();
        Collection<Thing> features = list(ThingKind.FEATURE, layer);
        features.parallelStream().forEach(Thing::geometry); // read once, by all processors
        for (Thing thing : features) {
            thing.geometry().ifPresent(geometry -> tree.insert(geometry.getEnvelopeInternal(), thing));
        }
        tree.build();
        return tree;
    }
}
