package org.tongtu.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** An edition held in memory, with a spatial index per layer that is built when first asked for. */
final class EditionState implements PlanState {

    private record GroupKey(ThingKind kind, String group) {}

    private static final Comparator<GroupKey> GROUPS = Comparator.comparing(GroupKey::kind).thenComparing(GroupKey::group);

    private final PlanId plan;
    private final int number;
    private final PlanFrame frame;
    private final Map<UUID, Thing> things;

    /** In the same order however an edition was read. */
    private final SortedMap<GroupKey, List<Thing>> groups;

    private final Map<String, HPRtree> trees = new ConcurrentHashMap<>();

    EditionState(PlanId plan, int number, PlanFrame frame, Collection<Thing> living) {
        this.plan = plan;
        this.number = number;
        this.frame = frame;
        this.things = HashMap.newHashMap(living.size());
        var unordered = new HashMap<GroupKey, List<Thing>>();
        for (Thing thing : living) {
            things.put(thing.id(), thing);
            unordered.computeIfAbsent(new GroupKey(thing.kind(), thing.group()), fresh -> new ArrayList<>()).add(thing);
        }
        this.groups = new TreeMap<>(GROUPS);
        unordered.forEach((key, group) -> groups.put(key, group.parallelStream().sorted(Comparator.comparing(Thing::id)).toList()));
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

    private HPRtree index(String layer) {
        var tree = new HPRtree();
        for (Thing thing : list(ThingKind.FEATURE, layer)) {
            thing.geometry().ifPresent(geometry -> tree.insert(geometry.getEnvelopeInternal(), thing));
        }
        tree.build();
        return tree;
    }
}
