package org.tongtu.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** Proposals from the first idea to the day they are decided. The steps between are in {@link ProposalSteps}. */
@Service
public class Proposals {

    private final ProposalRepository proposals;
    private final ProposalDesk desk;
    private final Insiders insiders;
    private final LastShown shown;
    private final Trace trace;
    private final Now now;
    private final ApplicationEventPublisher events;

    Proposals(ProposalRepository proposals, ProposalDesk desk, Insiders insiders, LastShown shown, Trace trace, Now now,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.desk = desk;
        this.insiders = insiders;
        this.shown = shown;
        this.trace = trace;
        this.now = now;
        this.events = events;
    }

    /** Those the person may see, newest first. */
    @Allowed(anyone = true)
    public List<ProposalSummary> list(Actor actor) {
        return shown.cards(actor, proposals.list().stream().filter(insiders.reader(actor)).toList());
    }

    /** Its card, which costs a fraction of all there is to say; empty where the person may not see it. */
    @Allowed(anyone = true)
    public Optional<ProposalSummary> find(Actor actor, ProposalId proposal) {
        return proposals.find(proposal).filter(insiders.reader(actor)).map(it -> shown.cards(actor, List.of(it)).getFirst());
    }

    @Allowed(anyone = true)
    public ProposalDetails get(Actor actor, ProposalId proposal) {
        return desk.details(actor, proposal);
    }

    /** In whose name this person may write it; what may be written when is another question. */
    @Allowed(anyone = true)
    public List<JurisdictionCode> writersFor(Actor actor, ProposalId proposal) {
        return insiders.writersFor(actor, desk.readable(actor, proposal));
    }

    @Allowed(anyone = true)
    public List<HistoryEntry> history(Actor actor, ProposalId proposal) {
        return shown.history(actor, desk.readable(actor, proposal));
    }

    @Allowed(Role.PLANNER)
    public ProposalId create(Actor actor, CreateProposal command) {
        desk.requireMember(command.jurisdiction());
        desk.requireDescribed(command.title(), command.reason());
        if ((command.path() == ProposalPath.CORRECTION) != (command.ground() == Ground.ERROR_FOUND)) {
            throw new Refused(Refused.Kind.INVALID, "proposal.ground-of-path", command.path(), command.ground());
        }
        desk.requirePlan(actor, command.plan());
        ProposalId proposal = proposals.insert(actor, command, now.instant());
        desk.open(actor, proposal, command);
        trace.record(actor, command, Subject.of("proposal", proposal));
        return proposal;
    }

    @Allowed(Role.PLANNER)
    public void describe(Actor actor, DescribeProposal command) {
        ProposalSummary before = desk.draftOf(actor, command.proposal(), command.jurisdiction());
        desk.requireDescribed(command.title(), command.reason());
        proposals.describe(command);
        trace.record(actor, command, Subject.of("proposal", command.proposal()), before, command);
        events.publishEvent(new ProposalRetold(command.proposal()));
    }

    @Allowed(Role.PLANNER)
    public void invite(Actor actor, InviteMember command) {
        desk.draftOf(actor, command.proposal(), command.jurisdiction());
        desk.requireMember(command.invited());
        proposals.invite(command.proposal(), command.invited(), actor, now.instant());
        trace.record(actor, command, Subject.of("proposal", command.proposal()));
        events.publishEvent(new ProposalRetold(command.proposal()));
    }

    /** The joint office's register may begin, or skip ahead, at any number; it never goes back. */
    @Allowed(Role.ADMIN)
    public void countFrom(Actor actor, CountProposalsFrom command) {
        int next = proposals.lockNextNumber();
        if (command.next() < next) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.number-taken", command.next(), next);
        }
        proposals.nextNumber(command.next());
        trace.record(actor, command, Subject.of("register", "proposals"), next, command.next());
    }
}
