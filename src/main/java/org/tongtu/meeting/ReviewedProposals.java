package org.tongtu.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;

/**
 * The proposals a meeting has before it. Nothing is called up that could not come up for review as it stands: while a
 * notice runs again, a point is unanswered or a conflict open, there is nothing to agree to.
 */
@Component
class ReviewedProposals {

    private final Proposals proposals;
    private final ProposalSteps steps;

    ReviewedProposals(Proposals proposals, ProposalSteps steps) {
        this.proposals = proposals;
        this.steps = steps;
    }

    /** An item about a proposal names one that there is; everybody reads it on the meeting's public page. */
    void requireKnown(Actor actor, @Nullable Subject subject) {
        if (subject == null || !subject.kind().equals(ItemDetails.PROPOSAL)) {
            return;
        }
        if (!subject.id().matches("\\d{1,9}")) {
            throw new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown", subject.id());
        }
        card(actor, new ProposalId(Integer.parseInt(subject.id())));
    }

    List<Blocker> blockers(Actor actor, ProposalId id) {
        return card(actor, id).state() == ProposalState.REVIEW
                ? steps.reviewBlockers(actor, id)
                : List.of(Blocker.of("refused.meeting.proposal-not-in-review", Integer.toString(id.number())).in("proposal.tab.history"));
    }

    /** @return the sequence the meeting has before it */
    long requireFit(Actor actor, ProposalId id) {
        blockers(actor, id).stream().findFirst().ifPresent(blocker -> {
            throw blocker.refusal();
        });
        return proposals.get(actor, id).sequence();
    }

    private ProposalSummary card(Actor actor, ProposalId id) {
        return proposals.find(actor, id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown", id.number()));
    }
}
