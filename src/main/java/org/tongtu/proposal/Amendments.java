package org.tongtu.proposal;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.proposal.log.LogHead;

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
    void on(ProposalAmended event) {
        ProposalSummary proposal = event.proposal();
        if (!proposal.path().needsNotice()) {
            return;
        }
        List<HistoryEntry> history = proposals.history(proposal.id());
        if (!ProposalRules.isReopened(history)) { // else nothing more has to be reopened until the new notice is announced
            reopenWhereMaterial(event.head(), lastShown(history));
        }
    }

    private void reopenWhereMaterial(LogHead head, long shown) {
        AmendmentMeasure.Extent extent = measure.since(head, shown);
        if (extent.newlyAffected().isEmpty() && extent.areaM2() <= measure.alliance().materialChangeM2()) {
            return;
        }
        String reason = reason(head, extent);
        steps.getObject().move(Actor.SYSTEM, new MoveProposal(Ids.next(), head.proposal(), Transition.REOPEN, reason));
    }

    /** In both languages, because it is read publicly. */
    private String reason(LogHead head, AmendmentMeasure.Extent extent) {
        String key = extent.newlyAffected().isEmpty() ? "proposal.reopened.area" : "proposal.reopened.affected";
        List<JurisdictionCode> affected = List.copyOf(extent.newlyAffected());
        return texts.get(Texts.CHINESE, key, Long.toString(head.sequence()), measure.names(affected, Texts.CHINESE), extent.areaM2())
                + " / "
                + texts.get(Texts.ENGLISH, key, Long.toString(head.sequence()), measure.names(affected, Texts.ENGLISH), extent.areaM2());
    }

    /** The sequence the public last saw in a notice. */
    private static long lastShown(List<HistoryEntry> history) {
        return history.reversed().stream()
                .filter(step -> step.transition() == Transition.OPEN_NOTICE)
                .findFirst()
                .map(HistoryEntry::sequence)
                .orElse(0L);
    }
}
