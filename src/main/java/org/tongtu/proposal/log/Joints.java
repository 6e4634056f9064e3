package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.SharedEdges;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/**
 * A polygon's new corner in the middle of a neighbour's edge becomes the neighbour's vertex too, in the same operation: from then on
 * they share that border, and whoever moves it moves both. Its author need not have known the neighbour.
 */
final class Joints {

    /** Room about a corner: grid units, so that an edge beside it is found. */
    private static final double ROOM = 2e-9;

    private final Fold fold;
    private final PlanState state;
    private final List<AppliedWrite> applied;
    private final Set<UUID> drawn;
    private final Map<UUID, Geometry> joined = new TreeMap<>();

    private Joints(Fold fold, List<AppliedWrite> applied) {
        this.fold = fold;
        this.state = fold.state();
        this.applied = applied;
        this.drawn = applied.stream().filter(Joints::isGround).map(AppliedWrite::thing).collect(Collectors.toSet());
    }

    /** With what the neighbours get; a drawing that clashes is decided by somebody first. */
    static Merge.Merged of(Fold fold, Merge.Merged merged) {
        boolean clashes = merged.clashes().stream().anyMatch(clash -> clash.mine().isGround());
        return clashes ? merged : new Merge.Merged(new Joints(fold, merged.applied()).all(), merged.clashes());
    }

    private List<AppliedWrite> all() {
        applied.stream().filter(Joints::isShape).forEach(this::join);
        var all = new ArrayList<>(applied);
        joined.forEach((id, shape) -> all.add(write(id, shape)));
        return List.copyOf(all);
    }

    private void join(AppliedWrite drawing) {
        Set<Coordinate> corners = newCorners(drawing);
        drawing.value().asGeometry().ifPresent(shape -> SharedEdges.join(shape, corners, about(drawing.group(), corners))
                .forEach(moved -> joined.put(moved.id(), moved.after())));
    }

    private static Set<Coordinate> newCorners(AppliedWrite shape) {
        var corners = new HashSet<>(vertices(shape.value()));
        corners.removeAll(vertices(shape.before()));
        return corners;
    }

    private static Set<Coordinate> vertices(CellValue shape) {
        return shape.asGeometry().map(geometry -> Set.copyOf(Arrays.asList(geometry.getCoordinates()))).orElse(Set.of());
    }

    /** What the operation itself draws is drawn as its author saw it. */
    private Map<UUID, Geometry> about(String layer, Set<Coordinate> corners) {
        var box = new Envelope();
        corners.forEach(box::expandToInclude);
        box.expandBy(ROOM);
        var about = new HashMap<UUID, Geometry>();
        state.intersecting(layer, box).stream().filter(thing -> !drawn.contains(thing.id())).forEach(thing -> polygon(thing.geometry())
                .ifPresent(geometry -> about.put(thing.id(), joined.getOrDefault(thing.id(), geometry))));
        return about;
    }

    private AppliedWrite write(UUID id, Geometry shape) {
        Thing thing = fold.thing(id).orElseThrow();
        Cell current = thing.cell(Cell.GEOMETRY);
        return new AppliedWrite(id, thing.kind(), thing.group(), Cell.GEOMETRY, current.value(), current.version(), CellValue.of(shape));
    }

    private static boolean isGround(AppliedWrite write) {
        return Write.isGround(write.kind(), write.cell());
    }

    private static boolean isShape(AppliedWrite write) {
        return isGround(write) && polygon(write.value().asGeometry()).isPresent();
    }

    private static Optional<Geometry> polygon(Optional<Geometry> geometry) {
        return geometry.filter(it -> it.getDimension() == 2);
    }
}
