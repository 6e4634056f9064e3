package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;

/** What somebody who saw both sides makes of some open conflicts. Pure: state and choices in, writes out. */
final class Resolution {

    /**
     * @param conflicts all of the proposal
     * @param isMove whether a sequence brought the proposal onto another edition
     * @param lastKnown a thing that is no more, as it last was
     */
    record Known(Fold fold, List<Conflict> conflicts, LongPredicate isMove, Function<UUID, Optional<Thing>> lastKnown) {}

    private final Known known;
    private final Map<UUID, Conflict> closed = new LinkedHashMap<>();
    private final Map<CellRef, AppliedWrite> writes = new LinkedHashMap<>();

    private Resolution(Known known) {
        this.known = known;
    }

    static Resolution of(Known known, List<ResolveConflicts.Choice> choices) {
        var resolution = new Resolution(known);
        choices.forEach(resolution::close);
        resolution.requireTogether();
        choices.forEach(resolution::decide);
        return resolution;
    }

    List<AppliedWrite> writes() {
        return List.copyOf(writes.values());
    }

    List<Conflict> closed() {
        return List.copyOf(closed.values());
    }

    private void close(ResolveConflicts.Choice choice) {
        Conflict conflict = known.conflicts().stream()
                .filter(it -> it.id().equals(choice.conflict()))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-conflict", choice.conflict()));
        if (!conflict.isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.conflict-closed", choice.conflict());
        }
        if (closed.put(conflict.id(), conflict) != null) {
            throw new Refused(Refused.Kind.INVALID, "proposal.cell-twice", conflict.cell());
        }
    }

    /** What one operation did to the ground (a shared edge, a cut) is decided as one. */
    private void requireTogether() {
        long left = known.conflicts().stream()
                .filter(it -> it.isOpen() && it.isGround() && !closed.containsKey(it.id()))
                .filter(it -> closed.values().stream().anyMatch(also -> also.isGround() && also.sequence() == it.sequence()))
                .filter(it -> !known.isMove().test(it.sequence()))
                .count();
        if (left > 0) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.conflicts-together", left);
        }
    }

    private void decide(ResolveConflicts.Choice choice) {
        Conflict conflict = Objects.requireNonNull(closed.get(choice.conflict()));
        Optional<Thing> thing = known.fold().thing(conflict.thing());
        thing.ifPresentOrElse(there -> decide(there, conflict, choice), () -> decideOnAbsent(conflict, choice));
    }

    private void decide(Thing thing, Conflict conflict, ResolveConflicts.Choice choice) {
        Cell current = thing.cell(conflict.cell());
        requireSeen(conflict, current.version().equals(choice.seen()));
        if (choice.value().equals(current.value())) {
            return;
        }
        boolean deletion = conflict.cell().equals(Cell.ALIVE) && thing.isAlive();
        requireSeen(conflict, !deletion || Merge.sawEverything(choice.seenCells(), thing));
        write(thing, conflict.cell(), choice.value());
        if (!thing.isAlive() && !conflict.cell().equals(Cell.ALIVE) && !isDecidedElsewhere(conflict)) {
            write(thing, Cell.ALIVE, CellValue.TRUE);
        }
    }

    /** An edition deleted it while the conflict was open: either it stays so, or it comes back as it last was. */
    private void decideOnAbsent(Conflict conflict, ResolveConflicts.Choice choice) {
        requireSeen(conflict, choice.seen().equals(Version.NONE) || choice.seen().equals(conflict.theirsVersion()));
        boolean back = !choice.value().equals(conflict.theirs()) && !choice.value().equals(CellValue.FALSE);
        if (back) {
            var bare = new Thing(conflict.thing(), conflict.kind(), conflict.group(), new TreeMap<>());
            known.lastKnown().apply(bare.id()).ifPresent(last -> last.cells().forEach((name, cell) -> write(bare, name, cell.value())));
            write(bare, conflict.cell(), choice.value());
            write(bare, Cell.ALIVE, CellValue.TRUE);
        }
    }

    private static void requireSeen(Conflict conflict, boolean seen) {
        if (!seen) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.conflict-moved", conflict.cell());
        }
    }

    /** Whether it is to be decided elsewhere, or was since this conflict arose, if the thing is there at all. */
    private boolean isDecidedElsewhere(Conflict conflict) {
        return known.conflicts().stream()
                .filter(it -> it.thing().equals(conflict.thing()) && it.cell().equals(Cell.ALIVE))
                .anyMatch(it -> it.isOpen() || it.sequence() >= conflict.sequence());
    }

    private void write(Thing thing, String cell, CellValue value) {
        WriteRules.requireValue(known.fold().layers(), thing.kind(), thing.group(), cell, value);
        Cell current = thing.cell(cell);
        var write = new AppliedWrite(thing.id(), thing.kind(), thing.group(), cell, current.value(), current.version(), value);
        writes.put(write.ref(), write);
    }
}
