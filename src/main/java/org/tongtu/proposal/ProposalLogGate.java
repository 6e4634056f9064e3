package org.tongtu.proposal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.LogGate;

/** Answers the log: participants write drafts; after the notice they write amendments, which void the positions. */
@Component
class ProposalLogGate implements LogGate {

    private final ProposalRepository proposals;
    private final PositionRepository positions;
    private final ObjectProvider<ProposalGate> gates;
    private final Now now;

    ProposalLogGate(
            ProposalRepository proposals, PositionRepository positions, ObjectProvider<ProposalGate> gates, Now now) {
        this.proposals = proposals;
        this.positions = positions;
        this.gates = gates;
        this.now = now;
    }

    @Override
    public void requireReadable(Actor actor, ProposalId proposal) {
        ProposalRules.requireReadable(actor, get(proposal));
    }

    @Override
    public Door at(ProposalId id) {
        ProposalSummary proposal = get(id);
        boolean afterNotice =
                proposal.state() == ProposalState.CONSULTATION || proposal.state() == ProposalState.REVIEW;
        boolean amendable = afterNotice && gates.stream().noneMatch(gate -> gate.keepsClosed(id));
        return new ProposalDoor(proposal, amendable, () -> positions.voidAll(id, now.instant()));
    }

    private ProposalSummary get(ProposalId proposal) {
        return proposals.find(proposal).orElseThrow(() -> ProposalRules.unknown(proposal.number()));
    }
}
