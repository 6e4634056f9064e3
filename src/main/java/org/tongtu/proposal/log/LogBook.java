package org.tongtu.proposal.log;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.LogWriter.Entry;

/** Puts an operation down: its row in the log, its conflicts, its trace; and tells who listens. */
@Component
class LogBook {

    /** What the trace keeps of an operation: the log's row is the payload. */
    record Logged(org.tongtu.kernel.ProposalId proposal, long sequence, int writes, int conflicts) {}

    private final LogRepository log;
    private final ConflictRepository conflicts;
    private final Folds folds;
    private final SharedBorders borders;
    private final Trace trace;
    private final Now now;
    private final ApplicationEventPublisher events;

    LogBook(LogRepository log, ConflictRepository conflicts, Folds folds, SharedBorders borders,
            Trace trace, Now now, ApplicationEventPublisher events) {
        this.log = log;
        this.conflicts = conflicts;
        this.folds = folds;
        this.borders = borders;
        this.trace = trace;
        this.now = now;
        this.events = events;
    }

    Acknowledgement put(Entry entry, Merge.Merged merged) {
        if (merged.applied().isEmpty() && merged.clashes().isEmpty() && entry.kind() != OperationKind.MOVE_TO_EDITION) {
            return new Acknowledgement(entry.fold().sequence(), OperationOutcome.UNCHANGED, null, List.of());
        }
        LoggedOperation operation = append(entry, merged.applied());
        List<Conflict> raised = merged.clashes().stream().map(clash -> conflict(operation, clash)).toList();
        raised.forEach(conflicts::insert);
        return tell(entry, operation, raised);
    }

    Acknowledgement close(Entry entry, List<AppliedWrite> writes, List<Conflict> closed) {
        LoggedOperation operation = append(entry, writes);
        closed.forEach(conflict -> conflicts.close(conflict, operation));
        return tell(entry, operation, List.of());
    }

    private LoggedOperation append(Entry entry, List<AppliedWrite> writes) {
        var operation = new LoggedOperation(
                entry.fold().proposal(), entry.fold().sequence() + 1, entry.command().key(), entry.kind(),
                entry.actor().id(), entry.actor().name(), entry.command().jurisdiction(), now.instant(), entry.cause(),
                entry.undoes(), entry.edition(), writes);
        Fold next = folds.with(entry.fold(), operation);
        borders.requireKept(entry.fold(), next, writes);
        log.append(operation);
        return operation;
    }

    private Acknowledgement tell(Entry entry, LoggedOperation operation, List<Conflict> raised) {
        trace.record(entry.actor(), entry.command(), Subject.of("proposal", operation.proposal()), null,
                new Logged(operation.proposal(), operation.sequence(), operation.writes().size(), raised.size()));
        events.publishEvent(new OperationLogged(operation, raised));
        var outcome = raised.isEmpty() ? OperationOutcome.APPLIED : OperationOutcome.CONFLICT;
        return new Acknowledgement(operation.sequence(), outcome, operation, raised);
    }

    private Conflict conflict(LoggedOperation operation, Merge.Clash clash) {
        Version theirs = clash.theirs().version();
        var author = theirs.isOwn() ? log.find(operation.proposal(), Long.parseLong(theirs.value())) : java.util.Optional.<LoggedOperation>empty();
        Write mine = clash.mine();
        var kept = operation.kind() == OperationKind.MOVE_TO_EDITION && mine.seen().isOwn()
                ? log.find(operation.proposal(), Long.parseLong(mine.seen().value())).orElse(operation)
                : operation;
        return new Conflict(
                Ids.next(), operation.proposal(), operation.sequence(), mine.thing(), mine.kind(), mine.group(), mine.cell(),
                clash.base(), clash.theirs().value(), theirs, author.map(LoggedOperation::author).orElse(null),
                author.map(LoggedOperation::authorName).orElse(""), mine.value(), kept.author(), kept.authorName(),
                operation.at(), null, null);
    }
}
