package org.tongtu.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.paper.Scans;

/** The numbered, immutable states of a plan. What is published is never altered; it is followed. */
@Service
public class Editions {

    private final EditionRepository editions;
    private final EditionStates states;
    private final Alliances alliances;
    private final Scans scans;
    private final Now now;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Editions(EditionRepository editions, EditionStates states, Alliances alliances, Scans scans, Now now, Trace trace,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.states = states;
        this.alliances = alliances;
        this.scans = scans;
        this.now = now;
        this.trace = trace;
        this.events = events;
    }

    @Allowed(anyone = true)
    public List<EditionSummary> list(Actor actor, PlanId plan) {
        return editions.list(plan);
    }

    @Allowed(anyone = true)
    public EditionSummary get(Actor actor, PlanId plan, int number) {
        return editions.find(plan, number).orElseThrow(() -> unknown(plan, number));
    }

    /** The edition in force. */
    @Allowed(anyone = true)
    public EditionSummary current(Actor actor, PlanId plan) {
        return editions.current(plan).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown", plan));
    }

    /**
     * Everything in an edition, layers that are not public included: whoever shows it to people passes it through
     * disclosure first.
     */
    @Allowed(anyone = true)
    public PlanState state(Actor actor, PlanId plan, int number) {
        return states.get(plan, number);
    }

    /** The editions that wrote a thing or put an end to it, the earliest first; what they wrote is in their states. */
    @Allowed(anyone = true)
    public List<Integer> listOf(Actor actor, PlanId plan, UUID thing) {
        return editions.editionsOf(plan, thing);
    }

    @Allowed(Role.ADMIN)
    public EditionSummary found(Actor actor, FoundPlan command, Collection<Thing> things) {
        editions.insertPlan(command);
        editions.insertEdition(command.plan(), 1, null, null);
        editions.insertThings(command.plan(), 1, things);
        trace.record(actor, command, Subject.of("plan", command.plan()));
        return get(actor, command.plan(), 1);
    }

    /**
     * Writes the next edition in the running transaction; called when a joint meeting adopted a proposal.
     *
     * @param written the things as they are from now on
     * @param removed the things that are no more
     */
    @Allowed(Role.SECRETARY)
    public EditionSummary agree(Actor actor, AgreeEdition command, Collection<Thing> written, Set<UUID> removed) {
        int current = editions.lockCurrent(command.plan());
        if (current != command.current()) {
            throw new Refused(Refused.Kind.CONFLICT, "plan.edition-moved-on", command.current(), current);
        }
        int next = current + 1;
        editions.insertEdition(command.plan(), next, command.proposal(), command.sequence());
        editions.closeThings(command.plan(), next, written.stream().map(Thing::id).toList());
        editions.closeThings(command.plan(), next, removed);
        editions.insertThings(command.plan(), next, written);
        trace.record(actor, command, Subject.of("edition", command.plan() + "/" + next));
        EditionSummary edition = get(actor, command.plan(), next);
        events.publishEvent(new EditionWritten(edition, editions.closed(command.plan(), next), List.copyOf(written)));
        events.publishEvent(new EditionAgreed(command.plan(), next, command.proposal()));
        return edition;
    }

    @Allowed(Role.SECRETARY)
    public EditionSummary approve(Actor actor, ApproveEdition command) {
        EditionSummary before = get(actor, command.plan(), command.edition());
        if (before.status() == EditionStatus.APPROVED) {
            throw new Refused(Refused.Kind.CONFLICT, "plan.already-approved", command.edition(), before.documentNumber());
        }
        ApprovalRules.require(command, alliances.get(actor).zone(), now.instant());
        scans.require(command.scan());
        editions.approve(command);
        EditionSummary after = get(actor, command.plan(), command.edition());
        trace.record(actor, command, Subject.of("edition", command.plan() + "/" + command.edition()), before, after);
        events.publishEvent(new EditionApproved(command.plan(), command.edition()));
        return after;
    }

    private static Refused unknown(PlanId plan, int number) {
        return new Refused(Refused.Kind.NOT_FOUND, "plan.unknown-edition", plan, number);
    }
}
