package org.tongtu.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/**
 * A proposal's card.
 *
 * @param published whether it is, or ever was, before the public, in a notice or before the joint meeting
 */
public record ProposalSummary(
        ProposalId id,
        PlanId plan,
        ProposalPath path,
        Ground ground,
        Localized title,
        Localized reason,
        JurisdictionCode jurisdiction,
        AccountId author,
        List<JurisdictionCode> participants,
        ProposalState state,
        Instant stateSince,
        Instant createdAt,
        @Nullable Instant positionsDue,
        @Nullable Subject origin,
        int openConflicts,
        boolean published) {

    /** Whether residents may read it; what they could once read and comment on, they still can after it was withdrawn. */
    public boolean isPublic() {
        return state.isPublic() || state == ProposalState.WITHDRAWN && published;
    }

    public boolean isParticipant(JurisdictionCode member) {
        return participants.contains(member);
    }
}
