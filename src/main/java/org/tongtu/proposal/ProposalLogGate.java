package org.tongtu.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.LogGate;
import org.tongtu.proposal.log.LogHead;

/**
 * Answers the log: participants write drafts; after the notice they write amendments, which void the positions, and give
 * members their time anew. What else follows from one is in {@link Amendments}.
 */
@Component
class ProposalLogGate implements LogGate {

    private final ProposalRepository proposals;
    private final Insiders insiders;
    private final PositionRepository positions;
    private final ObjectProvider<ProposalGate> gates;
    private final AmendmentCauses causes;
    private final Alliances alliances;
    private final Now now;
    private final ApplicationEventPublisher events;

    ProposalLogGate(
            ProposalRepository proposals, Insiders insiders, PositionRepository positions, ObjectProvider<ProposalGate> gates,
            AmendmentCauses causes, Alliances alliances, Now now, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.insiders = insiders;
        this.positions = positions;
        this.gates = gates;
        this.causes = causes;
        this.alliances = alliances;
        this.now = now;
        this.events = events;
    }

    @Override
    public void requireReadable(Actor actor, ProposalId proposal) {
        insiders.requireInside(actor, get(proposal));
    }

    @Override
    public boolean isReadable(Actor actor, ProposalId proposal) {
        return insiders.isInside(actor, proposal);
    }

    @Override
    public Door at(ProposalId id) {
        ProposalSummary proposal = get(id);
        boolean afterNotice =
                proposal.state() == ProposalState.CONSULTATION || proposal.state() == ProposalState.REVIEW;
        boolean amendable = afterNotice && gates.stream().noneMatch(gate -> gate.keepsClosed(id));
        Optional<Set<UUID>> listed = gates.stream().flatMap(gate -> gate.reopened(id).stream()).findFirst();
        return new ProposalDoor(proposal, insiders, amendable, listed, causes, head -> askAgain(proposal, head));
    }

    private void askAgain(ProposalSummary proposal, LogHead head) {
        Instant at = now.instant();
        positions.voidAll(proposal.id(), at);
        proposals.askAgain(proposal.id(), at.plus(Duration.ofDays(alliances.get(Actor.SYSTEM).positionDays())));
        events.publishEvent(new ProposalAmended(proposal, head));
    }

    private ProposalSummary get(ProposalId proposal) {
        return proposals.find(proposal).orElseThrow(() -> ProposalRules.unknown(proposal.number()));
    }
}
