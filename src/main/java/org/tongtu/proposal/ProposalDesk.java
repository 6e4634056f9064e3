package org.tongtu.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** Puts a proposal's file together: card, log, positions, whom it affects, what else touches the same things. */
@Component
class ProposalDesk {

    private final ProposalRepository proposals;
    private final PositionRepository positions;
    private final Logs logs;
    private final Editions editions;
    private final Affected affected;
    private final Alliances alliances;
    private final Now now;

    ProposalDesk(ProposalRepository proposals, PositionRepository positions, Logs logs, Editions editions,
            Affected affected, Alliances alliances, Now now) {
        this.proposals = proposals;
        this.positions = positions;
        this.logs = logs;
        this.editions = editions;
        this.affected = affected;
        this.alliances = alliances;
        this.now = now;
    }

    boolean isReadable(Actor actor, ProposalSummary proposal) {
        try {
            ProposalRules.requireReadable(actor, proposal);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    ProposalSummary readable(Actor actor, ProposalId id) {
        ProposalSummary proposal = proposals.find(id).orElseThrow(() -> ProposalRules.unknown(id.number()));
        ProposalRules.requireReadable(actor, proposal);
        return proposal;
    }

    ProposalSummary draftOf(Actor actor, ProposalId id, JurisdictionCode author) {
        ProposalSummary proposal = readable(actor, id);
        if (!proposal.jurisdiction().equals(author)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-author", author, id.number());
        }
        if (proposal.state() != ProposalState.DRAFT) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.not-writable", id.number(), proposal.state().name());
        }
        return proposal;
    }

    void requireMember(JurisdictionCode code) {
        if (!alliances.get(Actor.SYSTEM).isMember(code)) {
            throw new Refused(Refused.Kind.INVALID, "proposal.not-a-member", code);
        }
    }

    void requireDescribed(Localized title, Localized reason) {
        if (title.zh().isBlank() || title.zh().length() > 200 || title.en().length() > 300) {
            throw new Refused(Refused.Kind.INVALID, "proposal.title-length");
        }
        if (reason.zh().isBlank() || reason.zh().length() > 10_000 || reason.en().length() > 20_000) {
            throw new Refused(Refused.Kind.INVALID, "proposal.reason-length");
        }
    }

    void open(Actor actor, ProposalId proposal, CreateProposal command) {
        proposals.invite(proposal, command.jurisdiction(), actor, now.instant());
        logs.open(proposal, command.plan(), editions.current(actor, command.plan()).number());
    }

    ProposalDetails details(Actor actor, ProposalId id) {
        ProposalSummary summary = readable(actor, id);
        LogHead head = logs.head(id);
        return new ProposalDetails(summary, head.edition(), head.sequence(), affected(head), positionsFor(actor, id),
                neighbours(actor, summary, head));
    }

    /** Who said what is the members' own business unless the alliance publishes it. */
    private List<PositionRecord> positionsFor(Actor actor, ProposalId id) {
        boolean inOffice = actor.isSystem() || actor.grants().stream().anyMatch(grant -> grant.role() != Role.RESIDENT);
        return inOffice || alliances.get(Actor.SYSTEM).publicPositions() ? positions.list(id) : List.of();
    }

    Set<JurisdictionCode> affected(LogHead head) {
        PlanState base = editions.state(Actor.SYSTEM, head.plan(), head.edition());
        return affected.by(logs.changes(head), base, logs.state(head));
    }

    private List<ProposalId> neighbours(Actor actor, ProposalSummary own, LogHead head) {
        Collection<Thing> mine = logs.written(head);
        return proposals.list().stream()
                .filter(other -> other.plan().equals(own.plan()) && other.state().isOpen())
                .filter(other -> !other.id().equals(own.id()) && isReadable(actor, other))
                .filter(other -> touchSame(mine, logs.written(logs.head(other.id()))))
                .map(ProposalSummary::id)
                .sorted()
                .toList();
    }

    private static boolean touchSame(Collection<Thing> mine, Collection<Thing> theirs) {
        Set<Object> ids = mine.stream().map(Thing::id).collect(Collectors.toSet());
        List<Envelope> boxes = mine.stream()
                .flatMap(thing -> thing.geometry().stream())
                .map(geometry -> geometry.getEnvelopeInternal())
                .toList();
        return theirs.stream().anyMatch(thing -> ids.contains(thing.id())
                || thing.geometry().filter(geometry -> meets(boxes, geometry.getEnvelopeInternal())).isPresent());
    }

    private static boolean meets(List<Envelope> boxes, Envelope box) {
        return boxes.stream().anyMatch(box::intersects);
    }
}
