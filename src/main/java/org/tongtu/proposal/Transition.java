package org.tongtu.proposal;

import static org.tongtu.proposal.ProposalState.ADOPTED;
import static org.tongtu.proposal.ProposalState.CONSULTATION;
import static org.tongtu.proposal.ProposalState.DRAFT;
import static org.tongtu.proposal.ProposalState.REJECTED;
import static org.tongtu.proposal.ProposalState.REVIEW;
import static org.tongtu.proposal.ProposalState.SUBMITTED;
import static org.tongtu.proposal.ProposalState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Worded;

/** The whole table of what may happen to a proposal: from where, to where, by whom. Tested cell by cell. */
public enum Transition implements Worded {
    SUBMIT(EnumSet.of(DRAFT), SUBMITTED, Role.PLANNER, true),
    /** The first notice, or another one after an amendment. */
    OPEN_NOTICE(EnumSet.of(SUBMITTED, CONSULTATION, REVIEW), CONSULTATION, Role.SECRETARY, false),
    /** A material amendment: what was shown to the public is no longer what is proposed. */
    REOPEN(EnumSet.of(CONSULTATION, REVIEW), CONSULTATION, Role.SECRETARY, false),
    TO_REVIEW(EnumSet.of(SUBMITTED, CONSULTATION), REVIEW, Role.SECRETARY, false),
    ADOPT(EnumSet.of(REVIEW), ADOPTED, Role.SECRETARY, false),
    REJECT(EnumSet.of(REVIEW), REJECTED, Role.SECRETARY, false),
    RETURN(EnumSet.of(SUBMITTED, CONSULTATION, REVIEW), DRAFT, Role.SECRETARY, false),
    WITHDRAW(EnumSet.of(DRAFT, SUBMITTED, CONSULTATION, REVIEW), WITHDRAWN, Role.PLANNER, true);

    private final Set<ProposalState> from;
    private final ProposalState to;
    private final Role role;
    private final boolean byAuthor;

    Transition(Set<ProposalState> from, ProposalState to, Role role, boolean byAuthor) {
        this.from = from;
        this.to = to;
        this.role = role;
        this.byAuthor = byAuthor;
    }

    public boolean startsFrom(ProposalState state) {
        return from.contains(state);
    }

    public ProposalState to() {
        return to;
    }

    public Role role() {
        return role;
    }

    /** Whether the role must be held in the jurisdiction that authored the proposal. */
    public boolean isByAuthor() {
        return byAuthor;
    }

    @Override
    public String wordKey() {
        return "proposal.transition." + name();
    }
}
