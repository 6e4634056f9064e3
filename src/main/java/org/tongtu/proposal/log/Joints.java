package org.tongtu.proposal.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Redrawing;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/**
 * A polygon drawn along a neighbour gets the neighbour's corners that its new edges pass, and the neighbour gets its, in the same
 * operation: from then on they share that border, and whoever moves it moves both. Its author need not have known the neighbour.
 * What one operation reshapes at once stays as its author saw it.
 */
final class Joints {

    private static final Geometry NOTHING = Grid.FACTORY.createPolygon();

    private final Fold fold;
    private final PlanState state;
    private final List<AppliedWrite> applied;
    private final Map<UUID, AppliedWrite> drawings;
    private final Set<UUID> touched;
    private final Map<UUID, Geometry> joined = new TreeMap<>();

    private Joints(Fold fold, List<AppliedWrite> applied) {
        this.fold = fold;
        this.state = fold.state();
        this.applied = applied;
        this.drawings = applied.stream().filter(Joints::isShape).collect(Collectors.toMap(AppliedWrite::thing, it -> it));
        this.touched = applied.stream().filter(Joints::isGround).map(AppliedWrite::thing).collect(Collectors.toSet());
    }

    /** With what the shapes and their neighbours get; a drawing that clashes is decided by somebody first. */
    static Merge.Merged of(Fold fold, Merge.Merged merged) {
        boolean clashes = merged.clashes().stream().anyMatch(clash -> clash.mine().isGround());
        return clashes ? merged : new Merge.Merged(of(fold, merged.applied()), merged.clashes());
    }

    /** With what the shapes and their neighbours get. */
    static List<AppliedWrite> of(Fold fold, List<AppliedWrite> applied) {
        return new Joints(fold, applied).all();
    }

    private List<AppliedWrite> all() {
        applied.stream().filter(Joints::isShape).forEach(this::join);
        Stream<AppliedWrite> meant = applied.stream().map(this::asJoined).filter(write -> !isNothing(write));
        Stream<AppliedWrite> others = joined.entrySet().stream()
                .filter(shape -> !drawings.containsKey(shape.getKey()))
                .map(shape -> neighbour(shape.getKey(), shape.getValue()));
        return Stream.concat(meant, others).toList();
    }

    private void join(AppliedWrite drawing) {
        var redrawing = new Redrawing(drawing.before().asGeometry().orElse(NOTHING), shape(drawing));
        Redrawing.Joined found = redrawing.among(about(drawing, redrawing.reach()));
        if (found.shape() != redrawing.after()) {
            joined.put(drawing.thing(), found.shape());
        }
        found.neighbours().forEach(moved -> joined.put(moved.id(), moved.after()));
    }

    private Map<UUID, Geometry> about(AppliedWrite drawing, Envelope reach) {
        var about = new HashMap<UUID, Geometry>();
        state.intersecting(drawing.group(), reach).stream().filter(thing -> !touched.contains(thing.id())).forEach(thing -> polygon(thing.geometry())
                .ifPresent(geometry -> about.put(thing.id(), joined.getOrDefault(thing.id(), geometry))));
        drawings.values().stream()
                .filter(other -> other != drawing && other.group().equals(drawing.group()) && (isNew(other) || isNew(drawing)))
                .filter(other -> shape(other).getEnvelopeInternal().intersects(reach))
                .forEach(other -> about.put(other.thing(), shape(other)));
        return about;
    }

    private Geometry shape(AppliedWrite drawing) {
        return joined.getOrDefault(drawing.thing(), drawing.value().asGeometry().orElse(NOTHING));
    }

    private AppliedWrite asJoined(AppliedWrite meant) {
        return joined.containsKey(meant.thing()) && isShape(meant)
                ? new AppliedWrite(
                        meant.thing(), meant.kind(), meant.group(), meant.cell(), meant.before(), meant.beforeVersion(), CellValue.of(shape(meant)))
                : meant;
    }

    /** Where somebody left out only what it gets again. */
    private boolean isNothing(AppliedWrite write) {
        return joined.containsKey(write.thing()) && write.isHandedBack() && state.find(write.thing()).isPresent();
    }

    private AppliedWrite neighbour(UUID id, Geometry shape) {
        Thing thing = fold.thing(id).orElseThrow();
        Cell current = thing.cell(Cell.GEOMETRY);
        return new AppliedWrite(id, thing.kind(), thing.group(), Cell.GEOMETRY, current.value(), current.version(), CellValue.of(shape));
    }

    private static boolean isNew(AppliedWrite drawing) {
        return drawing.before().asGeometry().isEmpty();
    }

    private static boolean isGround(AppliedWrite write) {
        return Write.isGround(write.kind(), write.cell());
    }

    private static boolean isShape(AppliedWrite write) {
        return write.cell().equals(Cell.GEOMETRY) && isGround(write) && polygon(write.value().asGeometry()).isPresent();
    }

    private static Optional<Geometry> polygon(Optional<Geometry> geometry) {
        return geometry.filter(it -> it.getDimension() == 2);
    }
}
