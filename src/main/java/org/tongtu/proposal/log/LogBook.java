package org.tongtu.proposal.log;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.log.Page.Line;

/** Opens the end of a log under its lock, and writes down what was put there: rows, conflicts, trace; and tells who listens. */
@Component
class LogBook {

    /** What the trace keeps of an operation: the log's row is the payload. */
    record Logged(ProposalId proposal, long sequence, int writes, int conflicts) {}

    private final LogRepository log;
    private final ConflictRepository conflicts;
    private final Logs logs;
    private final Folds folds;
    private final LogGate gate;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    LogBook(LogRepository log, ConflictRepository conflicts, Logs logs, Folds folds, LogGate gate, Trace trace,
            ApplicationEventPublisher events) {
        this.log = log;
        this.conflicts = conflicts;
        this.logs = logs;
        this.folds = folds;
        this.gate = gate;
        this.trace = trace;
        this.events = events;
    }

    /** Whoever opens the page keeps others out until the transaction ends. */
    Page open(ProposalId proposal) {
        LogHead head = logs.lock(proposal);
        return new Page(head, gate.at(proposal), log, folds);
    }

    void write(Page page) {
        List<Line> lines = page.lines();
        if (lines.isEmpty()) {
            return;
        }
        append(lines.stream().map(Line::operation).toList());
        lines.forEach(line -> {
            line.raised().forEach(conflicts::insert);
            line.closed().forEach(conflict -> conflicts.close(conflict, line.operation()));
        });
        trace.record(lines.stream().map(LogBook::act).toList());
        page.door().written(page.head());
        folds.keep(lines.stream().map(Line::after).toList());
        lines.forEach(line -> events.publishEvent(new OperationLogged(line.operation(), line.raised())));
    }

    /** An operation's id is good for one operation of a proposal, whoever sends it; commands' keys are an account's own. */
    private void append(List<LoggedOperation> operations) {
        try {
            log.append(operations);
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refused.Kind.CONFLICT, "access.key-reused", operations.getFirst().id());
        }
    }

    private static Trace.Act act(Line line) {
        LoggedOperation operation = line.operation();
        return new Trace.Act(line.draft().actor(), line.draft().command(), Subject.of("proposal", operation.proposal()), null,
                new Logged(operation.proposal(), operation.sequence(), operation.writes().size(), line.raised().size()));
    }
}
