package org.tongtu.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.log.LogGate;

/** Answers the log: participants write drafts; after the notice they write amendments, which void the positions. */
@Component
class ProposalLogGate implements LogGate {

    private static final List<String> CAUSES = List.of("point", "conflict", "item");

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
    public void requireWritable(Actor actor, ProposalId id, JurisdictionCode inNameOf, @Nullable Subject cause) {
        ProposalSummary proposal = get(id);
        ProposalRules.requireReadable(actor, proposal);
        if (!proposal.isParticipant(inNameOf)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-participant", inNameOf, id.number());
        }
        if (cause != null && !CAUSES.contains(cause.kind())) {
            throw new Refused(Refused.Kind.INVALID, "proposal.unknown-cause", cause.kind());
        }
        ProposalRules.refusalToWrite(proposal, cause != null, isAmendable(proposal)).ifPresent(refused -> {
            throw refused;
        });
        if (proposal.state() != ProposalState.DRAFT) {
            positions.voidAll(id, now.instant());
        }
    }

    @Override
    public boolean isCorrection(ProposalId proposal) {
        return get(proposal).path() == ProposalPath.CORRECTION;
    }

    private boolean isAmendable(ProposalSummary proposal) {
        boolean afterNotice =
                proposal.state() == ProposalState.CONSULTATION || proposal.state() == ProposalState.REVIEW;
        return afterNotice && gates.stream().noneMatch(gate -> gate.keepsClosed(proposal.id()));
    }

    private ProposalSummary get(ProposalId proposal) {
        return proposals.find(proposal).orElseThrow(() -> ProposalRules.unknown(proposal.number()));
    }
}
