package org.tongtu.proposal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Change;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.compare.Comparison;
import org.tongtu.plan.map.DisclosedState;

/** A thing's life through the editions of its plan. */
@Component
class EditionLife {

    private final Editions editions;
    private final Moments moments;

    EditionLife(Editions editions, Moments moments) {
        this.editions = editions;
        this.moments = moments;
    }

    /** The earliest first. */
    List<LifeEntry> of(Actor actor, PlanId plan, UUID thing) {
        var entries = new ArrayList<LifeEntry>();
        for (int number : editions.listOf(actor, plan, thing)) {
            DisclosedState after = moments.at(actor, plan, Moment.ofEdition(number));
            Optional<DisclosedState> before = number == 1 ? Optional.empty() : Optional.of(moments.at(actor, plan, Moment.ofEdition(number - 1)));
            List<Change> changes = changes(before, after, thing);
            if (!changes.isEmpty()) {
                entries.add(entry(editions.get(actor, plan, number), changes));
            }
        }
        return entries;
    }

    /** Where the thing was last seen in an edition. */
    Optional<DisclosedState> lastSeen(Actor actor, PlanId plan, UUID thing) {
        return editions.listOf(actor, plan, thing).reversed().stream()
                .flatMap(number -> number == 1 ? java.util.stream.Stream.of(1) : java.util.stream.Stream.of(number, number - 1))
                .map(number -> moments.at(actor, plan, Moment.ofEdition(number)))
                .filter(state -> state.find(thing).isPresent())
                .findFirst();
    }

    private static List<Change> changes(Optional<DisclosedState> before, DisclosedState after, UUID thing) {
        Optional<Thing> was = before.flatMap(state -> state.find(thing));
        Optional<Thing> is = after.find(thing);
        boolean alike = was.or(() -> is)
                .map(known -> known.kind() != ThingKind.FEATURE
                        || before.map(state -> Differences.isSeenAlike(state, after, known.group())).orElse(true))
                .orElse(false);
        return alike ? Comparison.of(was, is) : List.of();
    }

    private static LifeEntry entry(EditionSummary edition, List<Change> changes) {
        ProposalId proposal = edition.proposal() == null ? null : new ProposalId(edition.proposal());
        return new LifeEntry(Moment.ofEdition(edition.number()), edition.agreedAt(), LifeEntry.Step.of(changes), changes, proposal, null, List.of());
    }
}
