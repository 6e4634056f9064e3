package org.tongtu.plan.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/**
 * One finding, asked of one state after another, each of its rule and its things alone. The standard is read once for all
 * states that have the same. There is a time for all questions together, since a rule about everything costs a whole
 * evaluation each. For one thread.
 */
public final class Inquiry {

    /** The time was over: nothing can be said of the state. */
    public static final class GivenUp extends RuntimeException {}

    private record Read(List<Thing> things, Standard standard) {}

    private final Checking checking;
    private final Finding finding;
    private final Duration time;
    private @Nullable Read last;
    private @Nullable Long end;

    Inquiry(Checking checking, Finding finding, Duration time) {
        this.checking = checking;
        this.finding = finding;
        this.time = time;
    }

    /** What can turn it on the way from one state to another, by the rule as either has it. */
    public Bearing bearing(PlanState before, PlanState after) {
        return Bearing.of(finding, List.of(standard(before), standard(after)));
    }

    /**
     * The finding as a state has it, whatever else there is; empty where it has not.
     *
     * @throws GivenUp where the time, counted from the first question, was over before the answer
     */
    public Optional<Finding> in(PlanState state) {
        long until = end();
        Outcome outcome = checking.about(state, standard(state), finding, () -> System.nanoTime() - until > 0);
        if (!outcome.isWhole() || System.nanoTime() - until > 0) {
            throw new GivenUp();
        }
        return outcome.findings().stream().filter(it -> it.id().equals(finding.id())).findFirst();
    }

    private long end() {
        Long known = end;
        if (known == null) {
            known = System.nanoTime() + time.toNanos();
            end = known;
        }
        return known;
    }

    private Standard standard(PlanState state) {
        List<Thing> things = Checks.STANDARD.stream().flatMap(kind -> state.list(kind).stream()).toList();
        Read known = last;
        if (known == null || !known.things().equals(things)) {
            known = new Read(things, Standard.of(state));
            last = known;
        }
        return known.standard();
    }
}
