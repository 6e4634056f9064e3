package org.tongtu.consultation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.proposal.HistoryEntry;
import org.tongtu.proposal.ProposalMoved;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;

/** Ends a proposal's notices with the step that takes it back from the public, in that step's transaction. */
@Component
class TakenBackNotices {

    private final ConsultationRepository notices;
    private final Proposals proposals;

    TakenBackNotices(ConsultationRepository notices, Proposals proposals) {
        this.notices = notices;
        this.proposals = proposals;
    }

    @EventListener
    void on(ProposalMoved event) {
        if (event.to() == ProposalState.DRAFT || event.to() == ProposalState.WITHDRAWN) {
            HistoryEntry step = proposals.history(Actor.SYSTEM, event.proposal()).getLast();
            notices.takeBack(event.proposal(), new TakenBack(step.transition(), step.at(), step.by(), step.reason()));
        }
    }
}
