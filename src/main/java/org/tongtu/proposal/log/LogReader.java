package org.tongtu.proposal.log;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanState;

/** Reads the log, its conflicts and its past. */
@Component
class LogReader {

    private final LogRepository log;
    private final ConflictRepository conflicts;
    private final Folds folds;

    LogReader(LogRepository log, ConflictRepository conflicts, Folds folds) {
        this.log = log;
        this.conflicts = conflicts;
        this.folds = folds;
    }

    List<LoggedOperation> since(ProposalId proposal, long after, int limit) {
        return log.since(proposal, after, limit);
    }

    List<LoggedOperation> touching(ProposalId proposal, UUID thing) {
        return log.touching(proposal, thing);
    }

    List<Conflict> conflicts(ProposalId proposal) {
        return conflicts.list(proposal);
    }

    PlanState stateAt(LogHead head, long sequence) {
        if (sequence < 0 || sequence > head.sequence()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-sequence", sequence, head.sequence());
        }
        return folds.at(head, sequence).state();
    }

    /** A resolution after the notice is an amendment whose cause is the conflict. */
    Subject causeOf(ResolveConflicts command) {
        if (command.choices().isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, "proposal.no-choice");
        }
        UUID first = command.choices().getFirst().conflict();
        if (conflicts.find(command.proposal(), first).isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown-conflict", first);
        }
        return Subject.of("conflict", first);
    }
}
