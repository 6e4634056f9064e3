package org.tongtu.proposal;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.OperationLogged;

/**
 * What an operation after the notice brings with it, in its own transaction: where it affects another member or changes
 * more than the alliance calls material, the notice is reopened. Positions are void by then ({@link ProposalDoor}).
 */
@Component
class Amendments {

    private final ProposalRepository proposals;
    private final ObjectProvider<ProposalSteps> steps;
    private final AmendmentMeasure measure;
    private final Texts texts;

    Amendments(ProposalRepository proposals, ObjectProvider<ProposalSteps> steps, AmendmentMeasure measure, Texts texts) {
        this.proposals = proposals;
        this.steps = steps;
        this.measure = measure;
        this.texts = texts;
    }

    @EventListener
    void on(OperationLogged event) {
        LoggedOperation operation = event.operation();
        ProposalSummary proposal = proposals.find(operation.proposal()).orElseThrow();
        if (proposal.state() == ProposalState.DRAFT) {
            return;
        }
        if (proposal.path().needsNotice() && !isReopened(proposal.id())) {
            reopenWhereMaterial(proposal, operation, measure.alliance());
        }
    }

    private void reopenWhereMaterial(ProposalSummary proposal, LoggedOperation operation, AllianceDetails alliance) {
        AmendmentMeasure.Extent extent = measure.since(proposal.id(), lastShown(proposal.id()));
        if (extent.newlyAffected().isEmpty() && extent.areaM2() <= alliance.materialChangeM2()) {
            return;
        }
        String reason = reason(operation, extent);
        steps.getObject().move(Actor.SYSTEM, new MoveProposal(Ids.next(), proposal.id(), Transition.REOPEN, reason));
    }

    /** In both languages, because it is read publicly. */
    private String reason(LoggedOperation operation, AmendmentMeasure.Extent extent) {
        String key = extent.newlyAffected().isEmpty() ? "proposal.reopened.area" : "proposal.reopened.affected";
        List<JurisdictionCode> affected = List.copyOf(extent.newlyAffected());
        return texts.get(Texts.CHINESE, key, Long.toString(operation.sequence()), measure.names(affected, Texts.CHINESE), extent.areaM2())
                + " / "
                + texts.get(Texts.ENGLISH, key, Long.toString(operation.sequence()), measure.names(affected, Texts.ENGLISH), extent.areaM2());
    }

    /** Whether it waits for its new notice already: until that is announced, nothing more has to be reopened. */
    private boolean isReopened(ProposalId id) {
        return ProposalRules.isReopened(proposals.history(id));
    }

    /** The sequence the public last saw in a notice. */
    private long lastShown(ProposalId id) {
        return proposals.history(id).reversed().stream()
                .filter(step -> step.transition() == Transition.OPEN_NOTICE)
                .findFirst()
                .map(HistoryEntry::sequence)
                .orElse(0L);
    }
}
