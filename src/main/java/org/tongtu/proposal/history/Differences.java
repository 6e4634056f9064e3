package org.tongtu.proposal.history;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.compare.Comparison;
import org.tongtu.plan.compare.Inventories;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.Layers;

/** What changed between any two moments of a plan. */
@Service
public class Differences {

    private final Moments moments;
    private final Inventories inventories;

    Differences(Moments moments, Inventories inventories) {
        this.moments = moments;
        this.inventories = inventories;
    }

    /** Of a layer that this person sees otherwise at the one moment than at the other nothing is told: that is no change. */
    @Allowed(anyone = true)
    public Difference between(Actor actor, PlanId plan, Moment from, Moment to) {
        DisclosedState before = moments.at(actor, plan, from);
        DisclosedState after = moments.at(actor, plan, to);
        List<Change> changes = Comparison.between(before, after).stream()
                .filter(change -> change.kind() != ThingKind.FEATURE || isSeenAlike(before, after, change.group()))
                .toList();
        return new Difference(from, to, before, after, changes, inventories.balance(before, after, changes));
    }

    static boolean isSeenAlike(DisclosedState before, DisclosedState after, String layer) {
        return before.sight(layer) == after.sight(layer) || isUnknown(before, layer) || isUnknown(after, layer);
    }

    private static boolean isUnknown(PlanState state, String layer) {
        return Layers.of(state).find(layer).isEmpty();
    }
}
