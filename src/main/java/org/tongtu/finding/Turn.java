package org.tongtu.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongtu.plan.PlanState;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Replayed;

/**
 * Finds the operation that turned something, by what holds before and after it. The last {@value #ONE_BY_ONE} are asked one
 * after the other, so that of several turns the last is told; what came earlier is halved again and again, which finds a turn
 * with a number of questions that grows with the logarithm of the operations. Either way the operation found is one before
 * which it did not hold and after which it did.
 */
final class Turn {

    static final int ONE_BY_ONE = 16;

    private Turn() {}

    /** Empty where it does not hold at the end, or held all along. */
    static Optional<LoggedOperation> of(PlanState before, List<Replayed> steps, Predicate<PlanState> holds) {
        if (steps.isEmpty() || !holds.test(steps.getLast().state())) {
            return Optional.empty();
        }
        int held = steps.size() - 1;
        for (int asked = 0; asked < ONE_BY_ONE && held > 0; asked++) {
            if (!holds.test(steps.get(held - 1).state())) {
                return Optional.of(steps.get(held).operation());
            }
            held--;
        }
        return holds.test(before) ? Optional.empty() : Optional.of(steps.get(halved(steps, held, holds)).operation());
    }

    private static int halved(List<Replayed> steps, int held, Predicate<PlanState> holds) {
        int without = -1;
        int with = held;
        while (with - without > 1) {
            int middle = (without + with) >>> 1;
            if (holds.test(steps.get(middle).state())) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }
}
