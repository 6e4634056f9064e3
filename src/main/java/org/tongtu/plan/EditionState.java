package org.tongtu.plan;

import java.util.Collection;
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
        living.forEach(thing -> things.put(thing.id(), thing));
        this.groups = living.stream()
                .collect(Collectors.groupingBy(
                        thing -> new GroupKey(thing.kind(), thing.group()), LinkedHashMap::new, Collectors.toList()));
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
        for (Thing thing : list(ThingKind.FEATURE, layer)) {
            thing.geometry().ifPresent(geometry -> tree.insert(geometry.getEnvelopeInternal(), thing));
        }
        tree.build();
        return tree;
    }
}
