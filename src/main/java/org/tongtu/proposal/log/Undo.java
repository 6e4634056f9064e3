package org.tongtu.proposal.log;

import java.util.List;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;

/** Takes an operation back while nobody has built on it; a thing it drew also only while nothing else was put on it. */
final class Undo {

    private Undo() {}

    static List<AppliedWrite> of(Fold fold, LoggedOperation undone) {
        return undone.writes().stream().map(write -> takeBack(fold, undone, write)).toList();
    }

    private static AppliedWrite takeBack(Fold fold, LoggedOperation undone, AppliedWrite write) {
        Cell current = fold.thing(write.thing()).map(thing -> thing.cell(write.cell())).orElse(Cell.EMPTY);
        if (!current.version().equals(Version.ofSequence(undone.sequence()))) {
            throw overtaken(undone, write.cell());
        }
        if (write.isExistence()) {
            fold.thing(write.thing()).ifPresent(thing -> requireNothingSince(thing, undone));
        }
        CellValue value = write.isExistence() ? CellValue.FALSE : write.before();
        return new AppliedWrite(write.thing(), write.kind(), write.group(), write.cell(), current.value(), current.version(), value);
    }

    /** Deleting takes having seen every cell, and who undoes has seen the thing as the operation left it. */
    private static void requireNothingSince(Thing thing, LoggedOperation undone) {
        thing.cells().forEach((name, cell) -> {
            long known = cell.version().isOwn() ? undone.sequence() : undone.edition();
            if (cell.version().number() > known) {
                throw overtaken(undone, name);
            }
        });
    }

    private static Refused overtaken(LoggedOperation undone, String cell) {
        return new Refused(Refused.Kind.CONFLICT, "proposal.undo-overtaken", undone.sequence(), cell);
    }
}
