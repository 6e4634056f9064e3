package org.tongtu.proposal.log;

import java.util.List;
import java.util.Optional;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;

/** One target for an indicator, a place and a year: a second one would stand before the first, also one handed down. */
final class TargetPlaces {

    private TargetPlaces() {}

    static void requireFree(PlanState before, PlanState after, List<AppliedWrite> writes) {
        writes.stream()
                .filter(write -> write.kind() == ThingKind.TARGET)
                .map(AppliedWrite::thing)
                .distinct()
                .flatMap(id -> after.find(id).stream())
                .filter(thing -> isDouble(after, thing))
                .filter(thing -> before.find(thing.id()).filter(was -> isDouble(before, was)).isEmpty())
                .findFirst()
                .ifPresent(second -> {
                    Target target = Targets.read(second, after.frame());
                    throw new Refused(Refused.Kind.CONFLICT, "proposal.target-twice", target.indicator(), target.scope().toString(),
                            Integer.toString(target.year()));
                });
    }

    private static boolean isDouble(PlanState state, Thing thing) {
        Target target = Targets.read(thing, state.frame());
        return state.list(ThingKind.TARGET, thing.group()).stream()
                .filter(other -> !other.id().equals(thing.id()))
                .map(other -> Targets.read(other, state.frame()))
                .anyMatch(other -> other.scope().equals(target.scope()) && other.year() == target.year());
    }
}
