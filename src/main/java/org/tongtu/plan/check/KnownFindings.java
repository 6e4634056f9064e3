package org.tongtu.plan.check;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;

/**
 * The findings of the states asked for last, by the state's key, because a state never changes. What a transaction finds is
 * known to others once it is committed: before, the state itself may still be taken back.
 */
final class KnownFindings {

    private static final int KEPT = 24;

    /** What was given up for want of time is tried again later. */
    private static final Duration RETRY = Duration.ofMinutes(10);

    /** How an edition came from another. */
    private record Step(String before, Difference difference) {}

    /** @param until when it has to be found anew, by {@link System#nanoTime()}; never, where the check came to its end */
    private record Kept(Outcome outcome, @Nullable Long until) {}

    private final Map<String, Kept> kept = new Recent<>(KEPT);
    private final Map<String, Step> steps = new Recent<>(KEPT);
    private final Map<String, OverlayState> proposals = new Recent<>(KEPT);
    private int generation;

    Outcome of(PlanState state, Supplier<Outcome> check) {
        Outcome known = find(state.key());
        if (known != null) {
            return known;
        }
        int begun = generation();
        Outcome found = check.get();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    keep(state, found, begun);
                }
            });
        } else {
            keep(state, found, begun);
        }
        return found;
    }

    /** What was found in the state that this one came from, and what differs; empty where nobody knows. */
    synchronized Optional<Earlier> before(PlanState state) {
        return Optional.ofNullable(steps.get(state.key())).flatMap(step ->
                Optional.ofNullable(find(step.before())).map(outcome -> new Earlier(step.difference(), outcome)));
    }

    /** The state of the same proposal that was checked last, with what was found; empty where nobody knows, or on another edition. */
    synchronized Optional<Checked> last(OverlayState proposal) {
        return Optional.ofNullable(proposals.get(name(proposal)))
                .filter(state -> state.base().key().equals(proposal.base().key()))
                .flatMap(state -> Optional.ofNullable(find(state.key())).map(outcome -> new Checked(state, outcome)));
    }

    record Checked(OverlayState state, Outcome outcome) {}

    /** {@code chihe-2035@p12} of {@code chihe-2035@p12.34}. */
    static String name(OverlayState proposal) {
        return proposal.key().substring(0, Math.max(0, proposal.key().lastIndexOf('.')));
    }

    /** Not {@code chihe-2035@p12.34-onto-2}, which somebody asks for now and then. */
    private static boolean isOnItsEdition(OverlayState proposal) {
        return proposal.key().substring(proposal.key().lastIndexOf('.') + 1).chars().allMatch(Character::isDigit);
    }

    record Earlier(Difference difference, Outcome outcome) {}

    synchronized void came(String state, String before, Difference difference) {
        steps.put(state, new Step(before, difference));
    }

    private synchronized @Nullable Outcome find(String key) {
        Kept found = kept.get(key);
        boolean isStale = found != null && found.until() != null && System.nanoTime() - found.until() > 0;
        return found == null || isStale ? null : found.outcome();
    }

    /** What was begun on ground that is no longer so is nobody's to know. */
    private synchronized void keep(PlanState state, Outcome found, int begun) {
        if (begun == generation) {
            kept.put(state.key(), new Kept(found, found.isWhole() ? null : System.nanoTime() + RETRY.toNanos()));
            if (state instanceof OverlayState proposal && isOnItsEdition(proposal)) {
                proposals.put(name(proposal), proposal);
            }
        }
    }

    private synchronized int generation() {
        return generation;
    }

    synchronized void forget() {
        generation++;
        kept.clear();
        proposals.clear();
    }
}
