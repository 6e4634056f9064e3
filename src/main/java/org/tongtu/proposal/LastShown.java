package org.tongtu.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/**
 * Keeps what was before the public when a proposal is taken back, and shows exactly that of a withdrawn one to whoever is
 * not inside: neither what was redrawn since, nor nothing.
 */
@Component
class LastShown {

    private final ShownRepository kept;
    private final ProposalRepository proposals;
    private final Insiders insiders;
    private final Logs logs;

    LastShown(ShownRepository kept, ProposalRepository proposals, Insiders insiders, Logs logs) {
        this.kept = kept;
        this.proposals = proposals;
        this.insiders = insiders;
        this.logs = logs;
    }

    void keep(ProposalSummary before, LogHead head, HistoryEntry step) {
        if (step.from().isPublic() && !step.to().isPublic()) {
            kept.keep(before.id(), Shown.of(before, head, step, proposals.history(before.id()).size()));
        }
    }

    /** What this person reads in place of the proposal as it stands; empty where that is what it reads. */
    Optional<Shown> instead(Actor actor, ProposalSummary proposal) {
        return isPast(actor, proposal) ? kept.find(proposal.id()) : Optional.empty();
    }

    /** Its log as far as this person may read it. */
    LogHead head(Actor actor, ProposalSummary proposal) {
        LogHead last = logs.head(proposal.id());
        return instead(actor, proposal).map(then -> then.head(last)).orElse(last);
    }

    List<HistoryEntry> history(Actor actor, ProposalSummary proposal) {
        List<HistoryEntry> all = proposals.history(proposal.id());
        return instead(actor, proposal).map(then -> then.history(all)).orElse(all);
    }

    List<ProposalSummary> cards(Actor actor, List<ProposalSummary> all) {
        if (all.stream().noneMatch(proposal -> isPast(actor, proposal))) {
            return all;
        }
        Map<ProposalId, Shown> shown = kept.all();
        return all.stream()
                .map(it -> isPast(actor, it) ? Optional.ofNullable(shown.get(it.id())).map(then -> then.card(it)).orElse(it) : it)
                .toList();
    }

    private boolean isPast(Actor actor, ProposalSummary proposal) {
        return proposal.state() == ProposalState.WITHDRAWN && !insiders.isInside(actor, proposal.id());
    }
}
