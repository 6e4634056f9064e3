package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeometryMerge;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;

/**
 * Decides each cell of an operation against the current state: seen version is current → apply; same value → nothing to
 * do; geometries edited far apart → their union of edits; otherwise the current value stays and the other is kept aside
 * as a conflict. Pure: state and operation in, writes and clashes out.
 */
final class Merge {

    /** A write that could not be applied, with what its author started from and what stands there now. */
    record Clash(Write mine, CellValue base, Cell theirs) {}

    /** The two halves of the answer; both empty where nothing had to change. */
    record Merged(List<AppliedWrite> applied, List<Clash> clashes) {}

    private final Fold fold;
    private final SeenValues seenValues;
    private final Set<UUID> created;
    private final List<AppliedWrite> applied = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private boolean madeAlready;

    private Merge(Fold fold, List<Write> writes, SeenValues seenValues) {
        this.fold = fold;
        this.seenValues = seenValues;
        this.created = writes.stream().filter(Write::isExistence).map(Write::thing).collect(Collectors.toSet());
    }

    static Merged merge(Fold fold, List<Write> writes, SeenValues seenValues) {
        requireEachCellOnce(writes);
        var merge = new Merge(fold, writes, seenValues);
        writes.forEach(merge::decide);
        return merge.groundTogether(writes);
    }

    private static void requireEachCellOnce(List<Write> writes) {
        var seen = new HashSet<>();
        for (Write write : writes) {
            if (!seen.add(write.ref())) {
                throw new Refused(Refused.Kind.INVALID, "proposal.cell-twice", write.cell());
            }
        }
    }

    private void decide(Write write) {
        Optional<Thing> found = fold.thing(write.thing());
        found.ifPresent(thing -> requireSameThing(write, thing));
        if (found.isEmpty() && !created.contains(write.thing())) {
            throw new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-thing", write.thing());
        }
        Cell current = found.map(thing -> thing.cell(write.cell())).orElse(Cell.EMPTY);
        if (current.value().equals(write.value()) && found.map(Thing::isAlive).orElse(false)) {
            madeAlready |= write.isGround() && !current.version().equals(write.seen());
            return;
        }
        if (mayApply(write, found.orElse(null), current)) {
            apply(write, current, write.value());
            return;
        }
        CellValue base = base(write);
        Optional<CellValue> merged = found.filter(Thing::isAlive).flatMap(thing -> mergeGeometry(write, base, current));
        merged.ifPresentOrElse(value -> apply(write, current, value), () -> clashes.add(new Clash(write, base, current)));
    }

    private boolean mayApply(Write write, @Nullable Thing thing, Cell current) {
        if (!current.version().equals(write.seen())) {
            return false;
        }
        if (thing == null) {
            return true;
        }
        if (!thing.isAlive() && !created.contains(write.thing())) {
            return false;
        }
        return !write.isDeletion() || sawEverything(write.seenCells(), thing);
    }

    /** Who deletes a thing must have seen all that is on it. */
    static boolean sawEverything(Map<String, Version> seenCells, Thing thing) {
        return thing.cells().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(Cell.ALIVE))
                .allMatch(cell -> cell.getValue().version().equals(seenCells.get(cell.getKey())));
    }

    private void apply(Write write, Cell current, CellValue value) {
        applied.add(new AppliedWrite(
                write.thing(), write.kind(), write.group(), write.cell(), current.value(), current.version(), value));
    }

    private CellValue base(Write write) {
        return seenValues.at(write.ref(), write.seen())
                .orElseThrow(() -> new Refused(Refused.Kind.INVALID, "proposal.never-seen", write.cell(), write.seen()));
    }

    private static Optional<CellValue> mergeGeometry(Write write, CellValue base, Cell current) {
        if (!write.isGeometry()) {
            return Optional.empty();
        }
        Optional<Geometry> from = base.asGeometry();
        Optional<Geometry> theirs = current.value().asGeometry();
        Optional<Geometry> mine = write.value().asGeometry();
        if (from.isEmpty() || theirs.isEmpty() || mine.isEmpty()) {
            return Optional.empty();
        }
        return GeometryMerge.merge(from.get(), theirs.get(), mine.get()).map(CellValue::of);
    }

    /**
     * What an operation does to the ground belongs together (a shared edge, a cut, a union): if one part clashes, none is
     * applied. What it drew anew is kept with all its cells, but is not alive until somebody decides so: also where somebody
     * else made the same cut meanwhile, or its piece would be there twice.
     */
    private Merged groundTogether(List<Write> writes) {
        Set<UUID> drawn = applied.stream().filter(AppliedWrite::isExistence).map(AppliedWrite::thing).collect(Collectors.toSet());
        if (clashes.stream().anyMatch(it -> it.mine().isGround()) || madeAlready && !drawn.isEmpty()) {
            writes.stream()
                    .filter(write -> write.isGround() && !(write.isGeometry() && drawn.contains(write.thing())))
                    .forEach(this::putAside);
        }
        return new Merged(List.copyOf(applied), List.copyOf(clashes));
    }

    private void putAside(Write write) {
        applied.stream().filter(it -> it.ref().equals(write.ref())).findFirst().ifPresent(it -> {
            applied.remove(it);
            clashes.add(new Clash(write, base(write), new Cell(it.before(), it.beforeVersion())));
        });
    }

    private static void requireSameThing(Write write, Thing thing) {
        if (thing.kind() != write.kind() || !thing.group().equals(write.group())) {
            throw new Refused(Refused.Kind.INVALID, "proposal.other-thing", write.thing(), thing.kind(), thing.group());
        }
    }
}
