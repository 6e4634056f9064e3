package org.tongtu.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Refused;

/**
 * Editions in memory. They never change once they are committed: those looked at last are kept, as many as hold so many
 * things together. Nobody waits for another's reading, which could itself wait for a connection; two at once read twice.
 */
@Component
class EditionStates {

    /** A quarter of the heap, where a feature with its shape takes 3 KB. */
    private static final long MOST_THINGS = Runtime.getRuntime().maxMemory() / 4 / 3_000;

    /** What an edition costs besides its things, in things. */
    private static final long FRAME = 1_000;

    /** The edition in force and the one before are kept however large they are. */
    private static final int FEWEST = 2;

    private record Key(PlanId plan, int number) {}

    private final EditionRepository editions;
    private final Map<Key, EditionState> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long things;

    EditionStates(EditionRepository editions) {
        this.editions = editions;
    }

    PlanState get(PlanId plan, int number) {
        Key key = new Key(plan, number);
        EditionState known = find(key);
        if (known != null) {
            return known;
        }
        EditionState loaded = load(key);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new OnceCommitted(key, loaded));
        } else {
            keep(key, loaded);
        }
        return loaded;
    }

    private synchronized @Nullable EditionState find(Key key) {
        return kept.get(key);
    }

    /** The first who has read an edition is believed, so that all hold the same. */
    private synchronized void keep(Key key, EditionState state) {
        if (kept.putIfAbsent(key, state) != null) {
            return;
        }
        things += weight(state);
        var eldest = kept.values().iterator();
        while (things > MOST_THINGS && kept.size() > FEWEST) {
            things -= weight(eldest.next());
            eldest.remove();
        }
    }

    private static long weight(EditionState state) {
        return FRAME + state.size();
    }

    /** An edition is what it made of the one before; where that one is known, only the difference is read. */
    private EditionState load(Key key) {
        PlanDetails details = editions.findPlan(key.plan())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown", key.plan()));
        if (editions.find(key.plan(), key.number()).isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "plan.unknown-edition", key.plan(), key.number());
        }
        EditionState before = find(new Key(key.plan(), key.number() - 1));
        return before == null
                ? new EditionState(key.plan(), key.number(), details.frame(), editions.things(key.plan(), key.number()))
                : before.followedBy(editions.closed(key.plan(), key.number()), editions.written(key.plan(), key.number()));
    }

    /** An edition that this transaction has written itself exists only when it is committed. */
    private final class OnceCommitted implements TransactionSynchronization {

        private final Key key;
        private final EditionState state;

        OnceCommitted(Key key, EditionState state) {
            this.key = key;
            this.state = state;
        }

        @Override
        public void afterCommit() {
            keep(key, state);
        }
    }
}
