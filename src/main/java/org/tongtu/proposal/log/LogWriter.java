package org.tongtu.proposal.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
import org.tongtu.proposal.log.Page.Draft;

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
        WriteRules.require(page, command.writes());
        Merge.Merged merged = Joints.of(page.fold(), Merge.merge(page.fold(), command.writes(), new SeenLog(page, editions)));
        return lines.put(page, new Draft(actor, command, OperationKind.EDIT, command.cause(), null, page.fold().edition()), merged);
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
        if (undone.kind() != OperationKind.EDIT && undone.kind() != OperationKind.UNDO) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.undo-kind", undone.sequence());
        }
        var draft = new Draft(actor, command, OperationKind.UNDO, command.cause(), command.sequence(), fold.edition());
        return lines.put(page, draft, new Merge.Merged(Undo.of(fold, undone), List.of()));
    }

    Acknowledgement resolve(Page page, Actor actor, ResolveConflicts command) {
        Subject cause = reader.causeOf(command);
        page.door().requireWritable(actor, command.jurisdiction(), cause);
        var known = new Resolution.Known(
                page.fold(), reader.conflicts(command.proposal()), sequence -> isMove(page, sequence), id -> lastKnown(page.head(), id));
        Resolution resolution = Resolution.of(known, command.choices());
        var draft = new Draft(actor, command, OperationKind.RESOLVE, cause, null, page.fold().edition());
        return lines.close(page, draft, Joints.of(page.fold(), resolution.writes()), resolution.closed());
    }

    private static boolean isMove(Page page, long sequence) {
        return page.find(sequence).filter(it -> it.kind() == OperationKind.MOVE_TO_EDITION).isPresent();
    }

    /** A thing that a later edition deleted, as it last was. */
    private Optional<Thing> lastKnown(LogHead head, UUID thing) {
        return IntStream.iterate(head.edition() - 1, number -> number > 0, number -> number - 1)
                .mapToObj(number -> editions.state(Actor.SYSTEM, head.plan(), number).find(thing))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Acknowledgement move(Page page, Actor actor, MoveToEdition command) {
        page.door().requireWritable(actor, command.jurisdiction(), command.cause());
        LogHead head = page.head();
        if (command.edition() <= head.edition()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.edition-not-newer", command.edition(), head.edition());
        }
        Merge.Merged merged = Rebase.onto(
                page.fold(), command.edition(), editions.state(Actor.SYSTEM, head.plan(), command.edition()));
        requireListed(page, command, merged);
        var draft = new Draft(actor, command, OperationKind.MOVE_TO_EDITION, command.cause(), null, command.edition());
        return lines.put(page, draft, merged);
    }

    /**
     * What the edition brings is what adopting would bring: three ways, without a word on it. What both changed is a
     * decision about the proposal's own content, and after 原则通过 only what is listed is open to one.
     */
    private static void requireListed(Page page, MoveToEdition command, Merge.Merged merged) {
        try {
            page.door().requireListed(merged.clashes().stream().map(clash -> clash.mine().thing()).collect(Collectors.toSet()));
        } catch (Refused notListed) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.move-not-listed", command.proposal().number(), command.edition());
        }
    }
}
