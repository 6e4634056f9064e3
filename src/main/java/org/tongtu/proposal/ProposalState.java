package org.tongtu.proposal;

import org.tongtu.kernel.Worded;

/** Where a proposal stands; the ways between are {@link Transition}s. */
public enum ProposalState implements Worded {
    DRAFT,
    SUBMITTED,
    CONSULTATION,
    REVIEW,
    ADOPTED,
    REJECTED,
    WITHDRAWN;

    public boolean isOpen() {
        return ordinal() <= REVIEW.ordinal();
    }

    /** Whether residents may read it: from the notice on, and what came of it. What was withdrawn depends on its past. */
    public boolean isPublic() {
        return this == CONSULTATION || this == REVIEW || this == ADOPTED || this == REJECTED;
    }

    @Override
    public String wordKey() {
        return "proposal.state." + name();
    }
}
