package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeometryMerge;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;

/**
 * Three ways: the edition a proposal started from, the edition it is brought onto, and what it wrote. Cells the editions
 * agree on stay the proposal's; the rest is merged, handed back, or becomes a conflict.
 */
final class Rebase {

    private final Fold fold;
    private final PlanState onto;
    private final List<AppliedWrite> writes = new ArrayList<>();
    private final List<Merge.Clash> clashes = new ArrayList<>();

    private Rebase(Fold fold, PlanState onto) {
        this.fold = fold;
        this.onto = onto;
    }

    /** A write whose value equals its {@code before} hands the cell back to the edition ({@link Fold#moved}). */
    static Merge.Merged onto(Fold fold, PlanState edition) {
        var rebase = new Rebase(fold, edition);
        fold.written().values().stream()
                .sorted(java.util.Comparator.comparing(Thing::id))
                .forEach(rebase::decide);
        return new Merge.Merged(List.copyOf(rebase.writes), List.copyOf(rebase.clashes));
    }

    private void decide(Thing own) {
        Optional<Thing> was = fold.base().find(own.id());
        Optional<Thing> is = onto.find(own.id());
        own.cells().entrySet().stream()
                .filter(cell -> cell.getValue().version().isOwn())
                .forEach(cell -> decide(own, cell, value(was, cell.getKey()), value(is, cell.getKey())));
        if (!own.isAlive() && changed(was, is)) {
            handBack(own, Cell.ALIVE, own.cell(Cell.ALIVE), value(was, Cell.ALIVE), value(is, Cell.ALIVE));
        }
    }

    private void decide(Thing own, Map.Entry<String, Cell> cell, CellValue before, CellValue now) {
        CellValue mine = cell.getValue().value();
        if (now.equals(before)) {
            return;
        }
        if (now.equals(mine)) {
            writes.add(write(own, cell.getKey(), now, now));
            return;
        }
        Optional<CellValue> merged = cell.getKey().equals(Cell.GEOMETRY) ? merge(before, now, mine) : Optional.empty();
        merged.ifPresentOrElse(
                value -> writes.add(write(own, cell.getKey(), now, value)),
                () -> handBack(own, cell.getKey(), cell.getValue(), before, now));
    }

    private void handBack(Thing own, String cell, Cell mine, CellValue before, CellValue now) {
        writes.removeIf(write -> write.thing().equals(own.id()) && write.cell().equals(cell));
        clashes.removeIf(clash -> clash.mine().thing().equals(own.id()) && clash.mine().cell().equals(cell));
        writes.add(write(own, cell, now, now));
        clashes.add(new Merge.Clash(
                new Write(own.id(), own.kind(), own.group(), cell, mine.version(), mine.value()),
                before,
                new Cell(now, version(own, cell))));
    }

    private Version version(Thing own, String cell) {
        return onto.find(own.id()).map(thing -> thing.cell(cell).version()).orElse(Version.NONE);
    }

    private AppliedWrite write(Thing own, String cell, CellValue now, CellValue value) {
        return new AppliedWrite(own.id(), own.kind(), own.group(), cell, now, version(own, cell), value);
    }

    private static CellValue value(Optional<Thing> thing, String cell) {
        return thing.map(found -> found.value(cell)).orElse(CellValue.NULL);
    }

    private static boolean changed(Optional<Thing> was, Optional<Thing> is) {
        return is.isPresent() && !is.map(Thing::cells).equals(was.map(Thing::cells));
    }

    private static Optional<CellValue> merge(CellValue before, CellValue now, CellValue mine) {
        Optional<Geometry> base = before.asGeometry();
        Optional<Geometry> theirs = now.asGeometry();
        Optional<Geometry> own = mine.asGeometry();
        return base.isEmpty() || theirs.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : GeometryMerge.merge(base.get(), theirs.get(), own.get()).map(CellValue::of);
    }
}
