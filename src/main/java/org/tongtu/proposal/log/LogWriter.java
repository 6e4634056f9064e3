package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
import org.tongtu.proposal.log.Page.Entry;

/** Turns the four kinds of operation into writes and conflicts; {@link Lines} puts them on the page. */
@Component
class LogWriter {

    private final LogReader reader;
    private final Editions editions;
    private final Lines lines;

    LogWriter(LogReader reader, Editions editions, Lines lines) {
        this.reader = reader;
        this.editions = editions;
        this.lines = lines;
    }

    Acknowledgement edit(Page page, Actor actor, ApplyOperation command) {
        page.door().requireWritable(actor, command.jurisdiction(), command.cause());
        Admission.require(page, command.writes());
        Merge.Merged merged = Merge.merge(page.fold(), command.writes(), new SeenLog(page, editions));
        return lines.put(page, new Entry(actor, command, OperationKind.EDIT, command.cause(), null, page.fold().edition()), merged);
    }

    Acknowledgement undo(Page page, Actor actor, UndoOperation command) {
        page.door().requireWritable(actor, command.jurisdiction(), command.cause());
        Fold fold = page.fold();
        LoggedOperation undone = page.find(command.sequence())
                .orElseThrow(() -> new Refused(
                        Refused.Kind.NOT_FOUND, "proposal.unknown-sequence", command.sequence(), fold.sequence()));
        if (!undone.author().equals(actor.id())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.undo-foreign", undone.authorName());
        }
        var back = undone.writes().stream().map(write -> takeBack(fold, undone, write)).toList();
        var entry = new Entry(actor, command, OperationKind.UNDO, command.cause(), command.sequence(), fold.edition());
        return lines.put(page, entry, new Merge.Merged(back, List.of()));
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

    Acknowledgement resolve(Page page, Actor actor, ResolveConflicts command) {
        page.door().requireWritable(actor, command.jurisdiction(), reader.causeOf(command));
        Fold fold = page.fold();
        var writes = new ArrayList<AppliedWrite>();
        var closed = new ArrayList<Conflict>();
        var seen = new HashSet<>();
        for (ResolveConflicts.Choice choice : command.choices()) {
            Conflict conflict = reader.openConflict(fold.proposal(), choice.conflict());
            if (!seen.add(conflict.id())) {
                throw new Refused(Refused.Kind.INVALID, "proposal.cell-twice", conflict.cell());
            }
            closed.add(conflict);
            writes.addAll(decide(fold, conflict, choice));
        }
        var entry = new Entry(actor, command, OperationKind.RESOLVE, reader.causeOf(command), null, fold.edition());
        return lines.close(page, entry, writes, closed);
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
        Admission.requireValue(fold.layers(), thing.kind(), thing.group(), conflict.cell(), choice.value());
        var write = new AppliedWrite(thing.id(), thing.kind(), thing.group(), conflict.cell(), current.value(),
                current.version(), choice.value());
        if (thing.isAlive() || conflict.cell().equals(Cell.ALIVE)) {
            return List.of(write);
        }
        Cell alive = thing.cell(Cell.ALIVE);
        return List.of(write, new AppliedWrite(thing.id(), thing.kind(), thing.group(), Cell.ALIVE, alive.value(),
                alive.version(), CellValue.TRUE));
    }

    Acknowledgement move(Page page, Actor actor, MoveToEdition command) {
        page.door().requireWritable(actor, command.jurisdiction(), null);
        LogHead head = page.head();
        if (command.edition() <= head.edition()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.edition-not-newer", command.edition(), head.edition());
        }
        Merge.Merged merged = Rebase.onto(page.fold(), editions.state(Actor.SYSTEM, head.plan(), command.edition()));
        var entry = new Entry(actor, command, OperationKind.MOVE_TO_EDITION, null, null, command.edition());
        return lines.put(page, entry, merged);
    }
}
