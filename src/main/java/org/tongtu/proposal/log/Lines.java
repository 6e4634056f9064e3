package org.tongtu.proposal.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.Page.Draft;
import org.tongtu.proposal.log.Page.Line;

/** Puts a decided operation on a page as its next line, with the conflicts it raises, if shared borders are kept. */
@Component
class Lines {

    private final Folds folds;
    private final Now now;

    Lines(Folds folds, Now now) {
        this.folds = folds;
        this.now = now;
    }

    Acknowledgement put(Page page, Draft draft, Merge.Merged merged) {
        if (merged.applied().isEmpty() && merged.clashes().isEmpty() && draft.kind() != OperationKind.MOVE_TO_EDITION) {
            return new Acknowledgement(page.fold().sequence(), OperationOutcome.UNCHANGED, null, List.of());
        }
        LoggedOperation operation = operation(page, draft, merged.applied());
        List<Conflict> raised = merged.clashes().stream().map(clash -> conflict(page, operation, clash)).toList();
        return add(page, draft, operation, raised, List.of());
    }

    Acknowledgement close(Page page, Draft draft, List<AppliedWrite> writes, List<Conflict> closed) {
        return add(page, draft, operation(page, draft, writes), List.of(), closed);
    }

    private LoggedOperation operation(Page page, Draft draft, List<AppliedWrite> writes) {
        return new LoggedOperation(
                page.fold().proposal(), page.fold().sequence() + 1, draft.command().key(), draft.kind(), draft.actor().id(),
                draft.actor().name(), draft.command().jurisdiction(), now.instant(), draft.cause(), draft.undoes(),
                draft.edition(), writes);
    }

    private Acknowledgement add(
            Page page, Draft draft, LoggedOperation operation, List<Conflict> raised, List<Conflict> closed) {
        Fold next = folds.next(page.fold(), operation);
        if (operation.kind() != OperationKind.MOVE_TO_EDITION) { // which LogWriter looks at by what it clashes with
            page.door().requireListed(operation.writes().stream().map(AppliedWrite::thing).collect(Collectors.toSet()));
            SharedBorders.requireKept(page.fold().state(), next.state(), operation, page::lastWith);
        }
        TargetPlaces.requireFree(page.fold().state(), next.state(), operation.writes());
        page.add(new Line(draft, operation, next, raised, closed));
        var outcome = raised.isEmpty() ? OperationOutcome.APPLIED : OperationOutcome.CONFLICT;
        return new Acknowledgement(operation.sequence(), outcome, operation, raised);
    }

    private static Conflict conflict(Page page, LoggedOperation operation, Merge.Clash clash) {
        Version theirs = clash.theirs().version();
        Optional<LoggedOperation> author = theirs.isOwn() ? page.find(theirs.number()) : Optional.empty();
        Write mine = clash.mine();
        LoggedOperation kept = operation.kind() == OperationKind.MOVE_TO_EDITION && mine.seen().isOwn()
                ? page.find(mine.seen().number()).orElse(operation)
                : operation;
        return new Conflict(
                Ids.next(), operation.proposal(), operation.sequence(), mine.thing(), mine.kind(), mine.group(), mine.cell(),
                clash.base(), clash.theirs().value(), theirs, author.map(LoggedOperation::author).orElse(null),
                author.map(LoggedOperation::authorName).orElse(""), author.map(LoggedOperation::at).orElse(null), mine.value(),
                kept.author(), kept.authorName(), operation.at(), null, null);
    }
}
