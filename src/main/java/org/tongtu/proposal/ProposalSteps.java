package org.tongtu.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.log.Logs;

/** Moves proposals from state to state, each step under the log's lock, past every gate, written into the history. */
@Service
public class ProposalSteps {

    private static final Set<Transition> NEEDS_REASON = EnumSet.of(Transition.RETURN, Transition.REJECT, Transition.REOPEN);

    private final ProposalRepository proposals;
    private final ProposalDesk desk;
    private final StepConditions conditions;
    private final Insiders insiders;
    private final ObjectProvider<ProposalGate> gates;
    private final Logs logs;
    private final Adoption adoption;
    private final Alliances alliances;
    private final Trace trace;
    private final Now now;
    private final ApplicationEventPublisher events;

    ProposalSteps(ProposalRepository proposals, ProposalDesk desk, StepConditions conditions, Insiders insiders,
            ObjectProvider<ProposalGate> gates, Logs logs, Adoption adoption, Alliances alliances, Trace trace, Now now,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.desk = desk;
        this.conditions = conditions;
        this.insiders = insiders;
        this.gates = gates;
        this.logs = logs;
        this.adoption = adoption;
        this.alliances = alliances;
        this.trace = trace;
        this.now = now;
        this.events = events;
    }

    @Allowed(Role.PLANNER)
    public ProposalState submit(Actor actor, SubmitProposal command) {
        return step(actor, command, command.proposal(), Transition.SUBMIT, "");
    }

    @Allowed(Role.PLANNER)
    public ProposalState withdraw(Actor actor, WithdrawProposal command) {
        requireReason(command.reason());
        return step(actor, command, command.proposal(), Transition.WITHDRAW, command.reason());
    }

    @Allowed(Role.SECRETARY)
    public ProposalState move(Actor actor, MoveProposal command) {
        if (command.transition() == Transition.ADOPT || command.transition().isByAuthor()) {
            throw new Refused(Refused.Kind.INVALID, "proposal.other-command", command.transition());
        }
        if (NEEDS_REASON.contains(command.transition())) {
            requireReason(command.reason());
        }
        return step(actor, command, command.proposal(), command.transition(), command.reason());
    }

    /** Writes the next edition out of exactly the sequence the meeting had before it, in this transaction. */
    @Allowed(Role.SECRETARY)
    public ProposalState adopt(Actor actor, AdoptProposal command) {
        logs.lock(command.proposal());
        adoption.require(command);
        ProposalState state = step(actor, command, command.proposal(), Transition.ADOPT, "");
        adoption.write(actor, command);
        return state;
    }

    /** What keeps a proposal from a step that can follow from where it stands, in words; empty where nothing does. */
    @Allowed(anyone = true)
    public List<Blocker> blockers(Actor actor, ProposalId id, Transition transition) {
        ProposalSummary proposal = desk.readable(actor, id);
        ProposalRules.requireStart(proposal, transition);
        return blockers(actor, proposal, transition);
    }

    /** What would keep a proposal under review from coming up for it as it stands now. */
    @Allowed(officials = true)
    public List<Blocker> reviewBlockers(Actor actor, ProposalId id) {
        ProposalSummary proposal = desk.readable(actor, id);
        return proposal.state() == ProposalState.REVIEW ? blockers(actor, proposal, Transition.TO_REVIEW) : List.of();
    }

    private List<Blocker> blockers(Actor actor, ProposalSummary proposal, Transition transition) {
        ProposalId id = proposal.id();
        var blockers = new ArrayList<>(conditions.blockers(proposal, transition, insiders.isInside(actor, id)));
        gates.orderedStream().forEach(gate -> blockers.addAll(gate.blockers(id, transition)));
        return List.copyOf(blockers);
    }

    /** When the next date passes on which something may be possible that is not now; empty where none is to come. */
    @Allowed(anyone = true)
    public Optional<Instant> nextDate(Actor actor, ProposalId id) {
        ProposalSummary proposal = desk.readable(actor, id);
        Stream<Instant> dates = Stream.concat(
                Stream.ofNullable(proposal.positionsDue()),
                gates.orderedStream().flatMap(gate -> gate.nextDate(id).stream()));
        return proposal.state().isOpen() ? dates.filter(date -> date.isAfter(now.instant())).min(Instant::compareTo) : Optional.empty();
    }

    private ProposalState step(Actor actor, Command command, ProposalId id, Transition transition, String reason) {
        logs.lock(id);
        proposals.lock(id);
        ProposalSummary before = desk.readable(actor, id);
        ProposalRules.requireTransition(actor, before, transition);
        blockers(actor, before, transition).stream().findFirst().ifPresent(blocker -> {
            throw blocker.refusal();
        });
        var entry = new HistoryEntry(transition, before.state(), transition.to(), actor.id(), now.instant(), reason,
                logs.head(id).sequence());
        desk.forgetEarlier(id, transition);
        proposals.move(id, entry, transition == Transition.SUBMIT ? positionsDue() : before.positionsDue());
        desk.stepped(before, entry);
        trace.record(actor, command, Subject.of("proposal", id), before.state(), transition.to());
        events.publishEvent(new ProposalMoved(id, before.state(), transition.to()));
        return transition.to();
    }

    private Instant positionsDue() {
        return now.instant().plus(Duration.ofDays(alliances.get(Actor.SYSTEM).positionDays()));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > 5_000) {
            throw new Refused(Refused.Kind.INVALID, "proposal.step-reason");
        }
    }
}
