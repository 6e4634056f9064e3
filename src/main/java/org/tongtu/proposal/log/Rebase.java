package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeometryMerge;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;

/**
 * Three ways: the edition a proposal started from, the edition it is brought onto, and what it wrote. What only one side
 * changed is kept; the rest is merged, or handed back to the edition and kept aside as a conflict. A thing that an edition
 * does not have is one whose {@code alive} is false there. Ground that no longer fits what was handed back beside it is
 * handed back with it.
 */
final class Rebase {

    private final Fold fold;
    private final int number;
    private final PlanState onto;
    private final Map<CellRef, AppliedWrite> writes = new LinkedHashMap<>();
    private final Map<CellRef, Merge.Clash> clashes = new LinkedHashMap<>();

    private Rebase(Fold fold, int number, PlanState onto) {
        this.fold = fold;
        this.number = number;
        this.onto = onto;
    }

    /** A write whose value equals its {@code before} hands the cell back to the edition ({@link Fold#moved}). */
    static Merge.Merged onto(Fold fold, int number, PlanState edition) {
        var rebase = new Rebase(fold, number, edition);
        List<Thing> own = fold.written().values().stream().sorted(Comparator.comparing(Thing::id)).toList();
        own.forEach(rebase::decide);
        List<Thing> ground = own.stream().filter(thing -> !groundVersions(thing).isEmpty()).toList();
        rebase.keepTogether(ground);
        return new Merge.Merged(List.copyOf(rebase.writes.values()), List.copyOf(rebase.clashes.values()));
    }

    private void decide(Thing own) {
        Optional<Thing> was = fold.base().find(own.id());
        Optional<Thing> is = onto.find(own.id());
        if (is.isEmpty()) {
            was.ifPresent(before -> followIntoAbsence(own, before));
        } else if (own.isAlive()) {
            ownCells(own).forEach(cell -> decide(own, cell, value(was, cell), value(is, cell)));
        } else if (was.isEmpty()) {
            handBackAll(own);
        } else if (!is.get().cells().equals(was.get().cells())) {
            handBackDeletion(own);
        }
    }

    private void decide(Thing own, String cell, CellValue before, CellValue now) {
        CellValue mine = own.value(cell);
        if (now.equals(before)) {
            return;
        }
        if (now.equals(mine) || mine.equals(before)) {
            handBack(own, cell);
            return;
        }
        Optional<CellValue> merged = cell.equals(Cell.GEOMETRY) ? merge(before, now, mine) : Optional.empty();
        merged.ifPresentOrElse(value -> write(own, cell, value), () -> keepAside(own, cell));
    }

    /** The edition deleted it: a conflict where something was changed here. Its cells stay, so that it can come back. */
    private void followIntoAbsence(Thing own, Thing before) {
        boolean changed = ownCells(own).stream().anyMatch(cell -> !own.value(cell).equals(before.value(cell)));
        if (own.isAlive() && changed) {
            keepAside(own, Cell.ALIVE);
        } else {
            handBack(own, Cell.ALIVE);
        }
    }

    /** It was deleted here without having seen what the edition made of it meanwhile. */
    private void handBackDeletion(Thing own) {
        handBackAll(own);
        keepAside(own, Cell.ALIVE);
    }

    private void handBackAll(Thing own) {
        ownCells(own).forEach(cell -> handBack(own, cell));
    }

    private void keepTogether(List<Thing> ground) {
        var aside = new HashSet<Thing>();
        for (List<Thing> loose = loose(ground, aside); !loose.isEmpty(); loose = loose(ground, aside)) {
            loose.forEach(this::handBackGround);
            aside.addAll(loose);
        }
    }

    /** Ground of ours that an operation bound to what is kept aside, or that no longer fits its neighbours. */
    private List<Thing> loose(List<Thing> ground, Set<Thing> known) {
        PlanState moved = fold.moved(List.copyOf(writes.values()), number, onto).state();
        ground.stream().filter(this::isAside).forEach(known::add);
        Set<Version> bound = new HashSet<>();
        known.forEach(thing -> bound.addAll(groundVersions(thing)));
        return ground.stream()
                .filter(thing -> !known.contains(thing) && isOurs(thing))
                .filter(thing -> groundVersions(thing).stream().anyMatch(bound::contains)
                        || SharedBorders.isTorn(fold.state(), moved, thing.id())
                        || SharedBorders.isTorn(onto, moved, thing.id())
                        || SharedBorders.isCrowded(fold.state(), moved, thing.id()))
                .toList();
    }

    private void handBackGround(Thing own) {
        boolean here = fold.base().find(own.id()).isPresent() || onto.find(own.id()).isPresent();
        if (!own.isAlive()) {
            handBackDeletion(own);
        } else {
            keepAside(own, here ? Cell.GEOMETRY : Cell.ALIVE);
        }
    }

    private boolean isAside(Thing own) {
        return clashes.containsKey(new CellRef(own.id(), Cell.GEOMETRY)) || clashes.containsKey(new CellRef(own.id(), Cell.ALIVE));
    }

    /** Whether what is done to its ground is still the proposal's, and not the edition's already. */
    private boolean isOurs(Thing own) {
        return Set.of(Cell.GEOMETRY, Cell.ALIVE).stream()
                .filter(cell -> own.cell(cell).version().isOwn())
                .filter(cell -> !own.value(cell).equals(value(onto.find(own.id()), cell)))
                .map(cell -> writes.get(new CellRef(own.id(), cell)))
                .anyMatch(write -> write == null || !write.isHandedBack());
    }

    private static Set<Version> groundVersions(Thing own) {
        var versions = new HashSet<>(List.of(own.cell(Cell.GEOMETRY).version(), own.cell(Cell.ALIVE).version()));
        versions.removeIf(version -> own.kind() != ThingKind.FEATURE || !version.isOwn());
        return versions;
    }

    private static List<String> ownCells(Thing own) {
        var cells = new ArrayList<String>();
        own.cells().forEach((name, cell) -> {
            if (cell.version().isOwn()) {
                cells.add(name);
            }
        });
        return cells;
    }

    private void keepAside(Thing own, String cell) {
        handBack(own, cell);
        CellValue now = value(onto.find(own.id()), cell);
        clashes.put(new CellRef(own.id(), cell), new Merge.Clash(
                new Write(own.id(), own.kind(), own.group(), cell, lastOwn(own, cell), own.value(cell)),
                value(fold.base().find(own.id()), cell),
                new Cell(now, version(own, cell))));
    }

    /** Who wrote it here; of a thing that is kept for what was written on it, who wrote last. */
    private static Version lastOwn(Thing own, String cell) {
        Version version = own.cell(cell).version();
        return version.isOwn() ? version : ownCells(own).stream()
                .map(name -> own.cell(name).version())
                .max(Comparator.comparingLong(Version::number))
                .orElse(version);
    }

    private void handBack(Thing own, String cell) {
        write(own, cell, value(onto.find(own.id()), cell));
    }

    private void write(Thing own, String cell, CellValue value) {
        CellValue now = value(onto.find(own.id()), cell);
        writes.put(new CellRef(own.id(), cell),
                new AppliedWrite(own.id(), own.kind(), own.group(), cell, now, version(own, cell), value));
    }

    private Version version(Thing own, String cell) {
        return onto.find(own.id()).map(thing -> thing.cell(cell).version()).orElse(Version.ofEdition(number));
    }

    private static CellValue value(Optional<Thing> thing, String cell) {
        return thing.map(found -> found.value(cell)).orElse(cell.equals(Cell.ALIVE) ? CellValue.FALSE : CellValue.NULL);
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
