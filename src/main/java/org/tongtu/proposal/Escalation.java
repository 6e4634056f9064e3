package org.tongtu.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * An objection that the members could not resolve among themselves in time: it is before their common superior.
 *
 * @param member who objects, and why
 * @param withdrawn whether the member has meanwhile said something else, or an amendment voided what it said
 * @param result what the superior settled, null while it is open
 * @param document the superior's paper that says so
 */
public record Escalation(
        UUID id,
        ProposalId proposal,
        JurisdictionCode member,
        String reason,
        Instant objectedAt,
        Instant escalatedAt,
        boolean withdrawn,
        @Nullable Instant settledAt,
        @Nullable AccountId settledBy,
        @Nullable String result,
        @Nullable String document) {

    public boolean isOpen() {
        return settledAt == null && !withdrawn;
    }
}
