package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Layers;

/** Turns the four kinds of operation into writes and conflicts; {@link LogBook} puts them down. */
@Component
class LogWriter {

    private final Folds folds;
    private final LogRepository log;
    private final LogReader reader;
    private final Editions editions;
    private final Admission admission;
    private final LogBook book;

    LogWriter(Folds folds, LogRepository log, LogReader reader, Editions editions, Admission admission, LogBook book) {
        this.folds = folds;
        this.log = log;
        this.reader = reader;
        this.editions = editions;
        this.admission = admission;
        this.book = book;
    }

    Acknowledgement edit(Actor actor, ApplyOperation command, LogHead head) {
        Fold fold = folds.at(head);
        admission.require(fold, command.writes());
        Merge.Merged merged = Merge.merge(fold, command.writes(), new SeenLog(log, editions, head));
        return book.put(new Entry(actor, command, fold, OperationKind.EDIT, command.cause(), null, head.edition()), merged);
    }

    Acknowledgement undo(Actor actor, UndoOperation command, LogHead head) {
        LoggedOperation undone = log.find(head.proposal(), command.sequence())
                .orElseThrow(() -> new Refused(
                        Refused.Kind.NOT_FOUND, "proposal.unknown-sequence", command.sequence(), head.sequence()));
        if (!undone.author().equals(actor.id())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.undo-foreign", undone.authorName());
        }
        Fold fold = folds.at(head);
        var back = undone.writes().stream().map(write -> takeBack(fold, undone, write)).toList();
        var entry = new Entry(actor, command, fold, OperationKind.UNDO, command.cause(), command.sequence(), head.edition());
        return book.put(entry, new Merge.Merged(back, List.of()));
    }

    private static AppliedWrite takeBack(Fold fold, LoggedOperation undone, AppliedWrite write) {
        Cell current = fold.thing(write.thing()).map(thing -> thing.cell(write.cell())).orElse(Cell.EMPTY);
        if (!current.version().value().equals(Long.toString(undone.sequence()))) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.undo-overtaken", undone.sequence(), write.cell());
        }
        boolean creation = write.cell().equals(Cell.ALIVE) && write.before().isNull();
        CellValue value = creation ? CellValue.FALSE : write.before();
        return new AppliedWrite(write.thing(), write.kind(), write.group(), write.cell(), current.value(), current.version(), value);
    }

    Acknowledgement resolve(Actor actor, ResolveConflicts command, LogHead head) {
        Fold fold = folds.at(head);
        var writes = new ArrayList<AppliedWrite>();
        var closed = new ArrayList<Conflict>();
        var seen = new HashSet<>();
        for (ResolveConflicts.Choice choice : command.choices()) {
            Conflict conflict = reader.openConflict(head.proposal(), choice.conflict());
            if (!seen.add(conflict.id())) {
                throw new Refused(Refused.Kind.INVALID, "proposal.cell-twice", conflict.cell());
            }
            closed.add(conflict);
            writes.addAll(decide(fold, conflict, choice));
        }
        var entry = new Entry(actor, command, fold, OperationKind.RESOLVE, reader.causeOf(command), null, head.edition());
        return book.close(entry, writes, closed);
    }

    private static List<AppliedWrite> decide(Fold fold, Conflict conflict, ResolveConflicts.Choice choice) {
        Thing thing = fold.thing(conflict.thing())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-thing", conflict.thing()));
        Cell current = thing.cell(conflict.cell());
        if (!current.version().equals(choice.seen())) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.conflict-moved", conflict.cell());
        }
        if (choice.value().equals(current.value())) {
            return List.of();
        }
        Admission.requireValue(Layers.of(fold.state()), thing.kind(), thing.group(), conflict.cell(), choice.value());
        var write = new AppliedWrite(thing.id(), thing.kind(), thing.group(), conflict.cell(), current.value(),
                current.version(), choice.value());
        if (thing.isAlive() || conflict.cell().equals(Cell.ALIVE)) {
            return List.of(write);
        }
        Cell alive = thing.cell(Cell.ALIVE);
        return List.of(write, new AppliedWrite(thing.id(), thing.kind(), thing.group(), Cell.ALIVE, alive.value(),
                alive.version(), CellValue.TRUE));
    }

    Acknowledgement move(Actor actor, MoveToEdition command, LogHead head) {
        Fold fold = folds.at(head);
        Merge.Merged merged = Rebase.onto(fold, editions.state(Actor.SYSTEM, head.plan(), command.edition()));
        var entry = new Entry(actor, command, fold, OperationKind.MOVE_TO_EDITION, null, null, command.edition());
        return book.put(entry, merged);
    }

    /** What an operation is about to be written as. */
    record Entry(
            Actor actor,
            ForJurisdiction command,
            Fold fold,
            OperationKind kind,
            @org.jspecify.annotations.Nullable Subject cause,
            @org.jspecify.annotations.Nullable Long undoes,
            int edition) {}
}
