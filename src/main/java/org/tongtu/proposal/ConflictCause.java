package org.tongtu.proposal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.Logs;

/** A conflict of the proposal itself. */
@Component
class ConflictCause implements AmendmentCause {

    private final Logs logs;

    ConflictCause(Logs logs) {
        this.logs = logs;
    }

    @Override
    public String kind() {
        return "conflict";
    }

    @Override
    public boolean concerns(ProposalId proposal, UUID id) {
        return logs.hasConflict(proposal, id);
    }
}
