package org.tongtu.proposal.ui;

import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanState;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Operations;

/** What every screen on which a proposal is written asks of it, as whoever sits before the screen. */
@Component
public record Drafting(CurrentActor current, Proposals proposals, ProposalChanges changes, Operations operations) {

    public Actor actor() {
        return current.get();
    }

    public ProposalDetails get(ProposalId id) {
        return proposals.get(actor(), id);
    }

    public PlanState before(ProposalId id) {
        return changes.before(actor(), id);
    }

    public PlanState after(ProposalId id) {
        return changes.after(actor(), id);
    }

    /** Whether this person may change something now, though an amendment must still say what it answers to. */
    public boolean mayWrite(ProposalId id) {
        return !proposals.writersFor(actor(), id).isEmpty() && operations.isOpen(actor(), id);
    }
}
