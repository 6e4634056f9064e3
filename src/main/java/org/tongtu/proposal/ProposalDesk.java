package org.tongtu.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** Puts a proposal's file together: card, log, positions, whom it affects, what else touches the same things. */
@Component
class ProposalDesk {

    private final ProposalRepository proposals;
    private final PositionRepository positions;
    private final DrafterRepository drafters;
    private final Insiders insiders;
    private final Logs logs;
    private final Editions editions;
    private final Affected affected;
    private final Neighbours neighbours;
    private final Alliances alliances;
    private final LastShown shown;
    private final Now now;

    ProposalDesk(ProposalRepository proposals, PositionRepository positions, DrafterRepository drafters, Insiders insiders,
            Logs logs, Editions editions, Affected affected, Neighbours neighbours, Alliances alliances, LastShown shown,
            Now now) {
        this.proposals = proposals;
        this.positions = positions;
        this.drafters = drafters;
        this.insiders = insiders;
        this.logs = logs;
        this.editions = editions;
        this.affected = affected;
        this.neighbours = neighbours;
        this.alliances = alliances;
        this.shown = shown;
        this.now = now;
    }

    ProposalSummary readable(Actor actor, ProposalId id) {
        ProposalSummary proposal = proposals.find(id).orElseThrow(() -> ProposalRules.unknown(id.number()));
        insiders.requireReadable(actor, proposal);
        return proposal;
    }

    /** Until the transaction ends nobody else changes it. */
    ProposalSummary locked(Actor actor, ProposalId id) {
        proposals.lock(id);
        return readable(actor, id);
    }

    void requireInside(Actor actor, ProposalId id) {
        insiders.requireInside(actor, readable(actor, id));
    }

    ProposalSummary draftOf(Actor actor, ProposalId id, JurisdictionCode author) {
        ProposalSummary proposal = readable(actor, id);
        if (!proposal.jurisdiction().equals(author)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-author", author, id.number());
        }
        if (proposal.state() != ProposalState.DRAFT) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.not-writable", id.number(), proposal.state());
        }
        return proposal;
    }

    void requireMember(JurisdictionCode code) {
        if (!alliances.get(Actor.SYSTEM).isMember(code)) {
            throw new Refused(Refused.Kind.INVALID, "proposal.not-a-member", code);
        }
    }

    void requirePlan(Actor actor, PlanId plan) {
        editions.current(actor, plan);
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
        ProposalSummary proposal = readable(actor, id);
        Optional<Shown> then = shown.instead(actor, proposal);
        LogHead head = shown.head(actor, proposal);
        List<PositionRecord> stated = then.map(it -> positions.list(head, it.at())).orElseGet(() -> positions.list(head));
        boolean inside = insiders.isInside(actor, id);
        boolean told = inside || alliances.get(Actor.SYSTEM).publicPositions();
        return new ProposalDetails(then.map(it -> it.card(proposal)).orElse(proposal), head.edition(), head.sequence(),
                affected(head), told ? stated : List.of(), told ? consentingBySilence(proposal, stated) : Set.of(),
                neighbours.of(actor, head), inside ? drafters.list(id, now.instant()) : List.of());
    }

    /** What has to be noted beside a step itself. */
    void stepped(ProposalSummary before, HistoryEntry step) {
        shown.keep(before, logs.head(before.id()), step);
    }

    /** Members are asked anew about what is submitted; what they said of another sequence is void. */
    void forgetEarlier(ProposalId id, Transition transition) {
        if (transition == Transition.SUBMIT) {
            positions.voidOthers(logs.head(id), now.instant());
        }
    }

    /** Members that let their time pass, where the alliance takes that for no objection. */
    private Set<JurisdictionCode> consentingBySilence(ProposalSummary proposal, List<PositionRecord> stated) {
        AllianceDetails alliance = alliances.get(Actor.SYSTEM);
        boolean over = proposal.positionsDue() != null && !now.instant().isBefore(proposal.positionsDue());
        boolean asked = proposal.state().isOpen() && proposal.state() != ProposalState.DRAFT;
        if (!over || !asked || !alliance.silenceConsents()) {
            return Set.of();
        }
        return alliance.members().stream()
                .filter(member -> stated.stream().noneMatch(it -> it.current() && it.member().equals(member)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<JurisdictionCode> affected(LogHead head) {
        return affected.by(logs.changes(head), base(head), logs.state(head));
    }

    PlanState base(LogHead head) {
        return editions.state(Actor.SYSTEM, head.plan(), head.edition());
    }
}
