package org.tongtu.proposal.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.Change;
import org.tongtu.proposal.log.OperationKind;

/**
 * One change in a thing's life: an edition that took it up, or an operation in a proposal.
 *
 * @param moment the thing as the change left it can be found there
 * @param proposal whose adoption made the edition, or in which it was written; null for the founding edition
 * @param author who wrote it; null for editions, which nobody writes alone
 * @param decisions what meetings decided on the proposal that made the edition
 */
public record LifeEntry(
        Moment moment,
        Instant at,
        Step step,
        List<Change> changes,
        @Nullable ProposalId proposal,
        @Nullable Author author,
        List<Decided> decisions) {

    /** What happened to the thing as a whole. */
    public enum Step {
        APPEARED,
        CHANGED,
        ENDED;

        static Step of(List<Change> changes) {
            return changes.stream().filter(Change::isExistence).findFirst()
                    .map(change -> change.after().isTrue() ? APPEARED : ENDED)
                    .orElse(CHANGED);
        }
    }

    /** @param cause what an amendment answered to; null while drafting */
    public record Author(AccountId id, String name, JurisdictionCode jurisdiction, OperationKind kind, @Nullable Subject cause) {}
}
