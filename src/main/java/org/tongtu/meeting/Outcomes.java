package org.tongtu.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.AdoptProposal;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Transition;

/**
 * Closes items. Approval needs the alliance's rule to hold and makes the next edition out of exactly the sequence that
 * was before the meeting, in one transaction: there is no approved proposal without its edition.
 */
@Service
public class Outcomes {

    private final ItemRepository items;
    private final ItemDesk desk;
    private final Ballots ballots;
    private final Confirmation confirmation;
    private final ProposalSteps steps;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Outcomes(ItemRepository items, ItemDesk desk, Ballots ballots, Confirmation confirmation, ProposalSteps steps,
            Trace trace, ApplicationEventPublisher events) {
        this.items = items;
        this.desk = desk;
        this.ballots = ballots;
        this.confirmation = confirmation;
        this.steps = steps;
        this.trace = trace;
        this.events = events;
    }

    /** How an item would stand if it were closed with this outcome now. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.SECRETARY, Role.OBSERVER, Role.ADMIN})
    public Decision weigh(Actor actor, UUID item, Outcome outcome) {
        return ballots.weigh(desk.get(item), outcome);
    }

    /** What keeps an item that was approved in principle from its edition; empty where nothing does, or nothing awaits it. */
    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.SECRETARY, Role.OBSERVER, Role.ADMIN})
    public List<Blocker> blockers(Actor actor, UUID id) {
        ItemDetails item = desk.get(id);
        return item.proposal().filter(proposal -> item.awaitsConfirmation()).map(confirmation::blockers).orElse(List.of());
    }

    @Allowed(Role.SECRETARY)
    public ItemDetails decide(Actor actor, DecideItem command) {
        ItemDetails item = desk.lockOpen(command.item());
        desk.inSession(item.meeting());
        requireWords(command);
        Decision decision = ballots.weigh(item, command.outcome());
        if (command.outcome().needsDecision()) {
            ballots.requireUnchanged(item);
            requireHolds(decision);
        }
        items.close(command, decision);
        item.proposal().ifPresent(proposal -> carryOut(actor, command, proposal, item));
        return closed(actor, command, item, command.outcome());
    }

    /** After 原则通过: the listed changes are in, the affected members agree to them, the edition follows. */
    @Allowed(Role.SECRETARY)
    public ItemDetails confirm(Actor actor, ConfirmItem command) {
        ItemDetails item = desk.lock(command.item());
        ProposalId proposal = item.proposal()
                .filter(id -> item.awaitsConfirmation())
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, "meeting.nothing-to-confirm", item.title()));
        long sequence = confirmation.require(proposal);
        items.confirm(item.id(), sequence);
        steps.adopt(actor, new AdoptProposal(derived(command, "adopt"), proposal, sequence));
        return closed(actor, command, item, Outcome.APPROVED);
    }

    private void carryOut(Actor actor, DecideItem command, ProposalId proposal, ItemDetails item) {
        switch (command.outcome()) {
            case APPROVED -> {
                long sequence = java.util.Objects.requireNonNull(item.sequence(), "an open item has its sequence");
                steps.adopt(actor, new AdoptProposal(derived(command, "adopt"), proposal, sequence));
            }
            case REJECTED -> move(actor, command, proposal, Transition.REJECT);
            case DEFERRED_FOR_REWORK -> move(actor, command, proposal, Transition.RETURN);
            case APPROVED_IN_PRINCIPLE, SUSPENDED -> { }
        }
    }

    private void move(Actor actor, DecideItem command, ProposalId proposal, Transition transition) {
        steps.move(actor, new MoveProposal(derived(command, "move"), proposal, transition, command.reason()));
    }

    private ItemDetails closed(Actor actor, Command command, ItemDetails before, Outcome outcome) {
        ItemDetails after = desk.get(before.id());
        trace.record(actor, command, Subject.of("item", before.id()), before, after);
        events.publishEvent(new ItemDecided(before.meeting(), before.id(), before.subject(), outcome));
        events.publishEvent(new RoomChanged(before.meeting()));
        return after;
    }

    private static void requireWords(DecideItem command) {
        if (command.outcome() != Outcome.APPROVED && command.reason().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "meeting.outcome-reason");
        }
        if (command.outcome() == Outcome.APPROVED_IN_PRINCIPLE == command.changes().isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, "meeting.outcome-changes");
        }
    }

    private static void requireHolds(Decision decision) {
        if (!decision.holds()) {
            throw new Refused(Refused.Kind.CONFLICT, decision.firstMissing().refusal(),
                    decision.agree(), decision.object(), decision.present(), decision.needed(), decision.members());
        }
    }

    /** The proposal's command follows from this one, so that resending stays harmless there too. */
    private static UUID derived(Command command, String purpose) {
        return UUID.nameUUIDFromBytes((command.key() + "/" + purpose).getBytes(StandardCharsets.UTF_8));
    }
}
