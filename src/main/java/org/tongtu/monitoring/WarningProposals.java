package org.tongtu.monitoring;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.ProposalMoved;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;

/** Notes on a warning that a proposal made from it was submitted, so that the warning leads on to what became of it. */
@Component
class WarningProposals {

    private final Proposals proposals;
    private final WarningRepository warnings;

    WarningProposals(Proposals proposals, WarningRepository warnings) {
        this.proposals = proposals;
        this.warnings = warnings;
    }

    @EventListener
    void on(ProposalMoved event) {
        if (event.to() != ProposalState.SUBMITTED) {
            return;
        }
        ProposalSummary proposal = proposals.get(Actor.SYSTEM, event.proposal()).summary();
        WarningDetails.idOf(proposal.origin()).flatMap(warnings::find).ifPresent(warning -> note(warning, proposal));
    }

    private void note(WarningDetails warning, ProposalSummary proposal) {
        Subject link = Subject.of("proposal", proposal.id());
        if (warning.acts().stream().noneMatch(act -> link.equals(act.link()))) {
            warnings.addAct(proposal.author(), new AnswerWarning(Ids.next(), proposal.jurisdiction(), warning.id(),
                    WarningAct.Kind.PROPOSAL, proposal.title().zh(), link));
        }
    }
}
