package org.tongtu.plan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;

/**
 * The findings of the states asked for last, by the state's key, because a state never changes. What a transaction finds is
 * known to others once it is committed: before, the state itself may still be taken back.
 */
final class KnownFindings {

    private static final int KEPT = 24;

    /** How an edition came from another. */
    private record Step(String before, Difference difference) {}

    private final Map<String, List<Finding>> kept = recent();
    private final Map<String, Step> steps = recent();
    private final Map<String, OverlayState> proposals = recent();
    private int generation;

    private static <V> Map<String, V> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    List<Finding> of(PlanState state, Supplier<List<Finding>> check) {
        List<Finding> known = find(state.key());
        if (known != null) {
            return known;
        }
        int begun = generation();
        List<Finding> findings = check.get();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    keep(state, findings, begun);
                }
            });
        } else {
            keep(state, findings, begun);
        }
        return findings;
    }

    /** What was found in the state that this one came from, and what differs; empty where nobody knows. */
    synchronized Optional<Earlier> before(PlanState state) {
        return Optional.ofNullable(steps.get(state.key())).flatMap(step ->
                Optional.ofNullable(kept.get(step.before())).map(findings -> new Earlier(step.difference(), findings)));
    }

    /** The state of the same proposal that was checked last, with what was found; empty where nobody knows, or on another edition. */
    synchronized Optional<Checked> last(OverlayState proposal) {
        return Optional.ofNullable(proposals.get(name(proposal)))
                .filter(state -> state.base().key().equals(proposal.base().key()))
                .flatMap(state -> Optional.ofNullable(kept.get(state.key())).map(findings -> new Checked(state, findings)));
    }

    record Checked(OverlayState state, List<Finding> findings) {}

    /** {@code chihe-2035@p12} of {@code chihe-2035@p12.34}. */
    static String name(OverlayState proposal) {
        return proposal.key().substring(0, Math.max(0, proposal.key().lastIndexOf('.')));
    }

    record Earlier(Difference difference, List<Finding> findings) {}

    synchronized void came(String state, String before, Difference difference) {
        steps.put(state, new Step(before, difference));
    }

    private synchronized @Nullable List<Finding> find(String key) {
        return kept.get(key);
    }

    /** What was begun on ground that is no longer so is nobody's to know. */
    private synchronized void keep(PlanState state, List<Finding> findings, int begun) {
        if (begun == generation) {
            kept.put(state.key(), findings);
            if (state instanceof OverlayState proposal) {
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
