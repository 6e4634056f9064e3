package org.tongtu.proposal.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Sight;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Logs;
import org.tongtu.proposal.log.Operations;

/** A thing's life inside proposals: the operations that wrote it. For people in office, like the logs they stand in. */
@Component
class ProposalLife {

    private final Proposals proposals;
    private final Operations operations;
    private final Logs logs;
    private final Moments moments;

    ProposalLife(Proposals proposals, Operations operations, Logs logs, Moments moments) {
        this.proposals = proposals;
        this.operations = operations;
        this.logs = logs;
        this.moments = moments;
    }

    /** @param adopted proposals that are known to have changed it */
    List<LifeEntry> of(Actor actor, PlanId plan, UUID thing, Collection<ProposalId> adopted) {
        Set<ProposalId> readable = readable(actor, plan);
        return logs.heads(plan).stream()
                .filter(head -> readable.contains(head.proposal()) && operations.isReadable(actor, head.proposal()))
                .filter(head -> adopted.contains(head.proposal()) || writes(head, thing))
                .flatMap(head -> of(actor, head, thing).stream())
                .toList();
    }

    /** A proposal in which the thing is seen, the newest first. */
    Optional<DisclosedState> lastSeen(Actor actor, PlanId plan, UUID thing) {
        Set<ProposalId> readable = readable(actor, plan);
        return logs.heads(plan).reversed().stream()
                .filter(head -> readable.contains(head.proposal()) && writes(head, thing))
                .map(head -> moments.at(actor, plan, Moment.of(head.proposal())))
                .filter(state -> state.find(thing).isPresent())
                .findFirst();
    }

    private Set<ProposalId> readable(Actor actor, PlanId plan) {
        return proposals.list(actor).stream().filter(it -> it.plan().equals(plan)).map(ProposalSummary::id).collect(Collectors.toSet());
    }

    private boolean writes(LogHead head, UUID thing) {
        return logs.written(head).stream().anyMatch(written -> written.id().equals(thing));
    }

    private List<LifeEntry> of(Actor actor, LogHead head, UUID thing) {
        DisclosedState seen = moments.at(actor, head.plan(), Moment.of(head.proposal()));
        return operations.touching(actor, head.proposal(), thing).stream()
                .map(operation -> entry(operation, changes(operation, seen, thing)))
                .filter(entry -> !entry.changes().isEmpty())
                .toList();
    }

    private static List<Change> changes(LoggedOperation operation, DisclosedState seen, UUID thing) {
        return operation.writes().stream()
                .filter(write -> write.thing().equals(thing))
                .filter(write -> write.kind() != ThingKind.FEATURE || seen.sight(write.group()) == Sight.WHOLE)
                .map(write -> new Change(thing, write.kind(), write.group(), write.cell(), write.before(), write.value()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static LifeEntry entry(LoggedOperation it, List<Change> changes) {
        var author = new LifeEntry.Author(it.author(), it.authorName(), it.jurisdiction(), it.kind(), it.cause());
        return new LifeEntry(Moment.of(it.proposal(), it.sequence()), it.at(), LifeEntry.Step.of(changes), changes, it.proposal(), author, List.of());
    }
}
