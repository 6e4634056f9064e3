package org.tongtu.proposal;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.Person;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** Outside consultants 编制单位: each is named on a proposal by a participant's planner, until a day, and can be ended before. */
@Service
public class Drafters {

    /** A proposal that takes longer names its consultants again. */
    private static final Duration LONGEST = Duration.ofDays(3 * 366);

    private final DrafterRepository drafters;
    private final ProposalDesk desk;
    private final Insiders insiders;
    private final Accounts accounts;
    private final Trace trace;
    private final Now now;
    private final ApplicationEventPublisher events;

    Drafters(DrafterRepository drafters, ProposalDesk desk, Insiders insiders, Accounts accounts, Trace trace, Now now,
            ApplicationEventPublisher events) {
        this.drafters = drafters;
        this.desk = desk;
        this.insiders = insiders;
        this.accounts = accounts;
        this.trace = trace;
        this.now = now;
        this.events = events;
    }

    /** Those who may work on it now, for those who may look into it. */
    @Allowed(officials = true)
    public List<NamedDrafter> list(Actor actor, ProposalId proposal) {
        desk.readable(actor, proposal);
        return insiders.isInside(actor, proposal) ? drafters.list(proposal, now.instant()) : List.of();
    }

    /** Whom a member's planner can name. */
    @Allowed(Role.PLANNER)
    public List<Person> choices(Actor actor, JurisdictionCode member) {
        return actor.isSystem() || actor.holds(Role.PLANNER, member)
                ? accounts.drafters(Actor.SYSTEM, member)
                : List.of();
    }

    /** Named again, another end counts. */
    @Allowed(Role.PLANNER)
    public List<NamedDrafter> name(Actor actor, NameDrafter command) {
        ProposalSummary proposal = desk.locked(actor, command.proposal());
        requireParticipant(proposal, command.jurisdiction());
        if (!proposal.state().isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.drafter-too-late", proposal.id().number(), proposal.state());
        }
        if (!command.until().isAfter(now.instant()) || command.until().isAfter(now.instant().plus(LONGEST))) {
            throw new Refused(Refused.Kind.INVALID, "proposal.drafter-until", command.until());
        }
        if (accounts.drafters(Actor.SYSTEM, command.jurisdiction()).stream().noneMatch(it -> it.id().equals(command.drafter()))) {
            throw new Refused(Refused.Kind.INVALID, "proposal.no-drafter", command.jurisdiction());
        }
        List<NamedDrafter> before = drafters.list(proposal.id(), now.instant());
        drafters.end(proposal.id(), command.drafter(), command.jurisdiction(), actor, now.instant());
        drafters.insert(command, actor, now.instant());
        List<NamedDrafter> after = drafters.list(proposal.id(), now.instant());
        trace.record(actor, command, Subject.of("proposal", proposal.id()), before, after);
        events.publishEvent(new ProposalRetold(proposal.id()));
        return after;
    }

    @Allowed(Role.PLANNER)
    public List<NamedDrafter> end(Actor actor, EndDrafter command) {
        ProposalSummary proposal = desk.locked(actor, command.proposal());
        requireParticipant(proposal, command.jurisdiction());
        List<NamedDrafter> before = drafters.list(proposal.id(), now.instant());
        if (!drafters.end(proposal.id(), command.drafter(), command.jurisdiction(), actor, now.instant())) {
            throw new Refused(Refused.Kind.NOT_FOUND, "proposal.drafter-not-named", proposal.id().number());
        }
        List<NamedDrafter> after = drafters.list(proposal.id(), now.instant());
        trace.record(actor, command, Subject.of("proposal", proposal.id()), before, after);
        events.publishEvent(new ProposalRetold(proposal.id()));
        return after;
    }

    private static void requireParticipant(ProposalSummary proposal, JurisdictionCode member) {
        if (!proposal.isParticipant(member)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-participant", member, proposal.id().number());
        }
    }
}
