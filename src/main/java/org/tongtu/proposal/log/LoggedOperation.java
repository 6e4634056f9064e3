package org.tongtu.proposal.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/**
 * An accepted operation as the log keeps it.
 *
 * @param cause what an amendment answers to: a statement point, a conflict or an agenda item
 * @param undoes the sequence this operation takes back
 * @param edition the proposal's base edition from this operation on
 */
public record LoggedOperation(
        ProposalId proposal,
        long sequence,
        UUID id,
        OperationKind kind,
        AccountId author,
        String authorName,
        JurisdictionCode jurisdiction,
        Instant at,
        @Nullable Subject cause,
        @Nullable Long undoes,
        int edition,
        List<AppliedWrite> writes) {

    public LoggedOperation {
        writes = List.copyOf(writes);
    }
}
