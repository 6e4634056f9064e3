package org.tongtu.plan;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Refused;

/**
 * Editions in memory. They never change once they are committed: the few that people look at are kept, the others as long
 * as there is room. Nobody waits for another's reading, which could itself wait for a connection; two at once read twice.
 */
@Component
class EditionStates {

    private static final int KEPT = 6;

    private record Key(PlanId plan, int number) {}

    private final EditionRepository editions;
    private final Map<Key, SoftReference<PlanState>> known = new ConcurrentHashMap<>();
    private final Map<Key, PlanState> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PlanState> eldest) {
            return size() > KEPT;
        }
    };

    EditionStates(EditionRepository editions) {
        this.editions = editions;
    }

    PlanState get(PlanId plan, int number) {
        Key key = new Key(plan, number);
        PlanState known = find(key);
        if (known != null) {
            keep(key, known);
            return known;
        }
        PlanState loaded = load(plan, number);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new OnceCommitted(key, loaded));
        } else {
            keep(key, loaded);
        }
        return loaded;
    }

    private @Nullable PlanState find(Key key) {
        SoftReference<PlanState> reference = known.get(key);
        return reference == null ? null : reference.get();
    }

    private void keep(Key key, PlanState state) {
        synchronized (kept) {
            kept.put(key, state);
        }
        SoftReference<PlanState> reference = known.get(key);
        if (reference == null || reference.get() != state) {
            known.put(key, new SoftReference<>(state));
        }
    }

    private PlanState load(PlanId plan, int number) {
        PlanDetails details =
                editions.findPlan(plan).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown", plan));
        if (editions.find(plan, number).isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "plan.unknown-edition", plan, number);
        }
        return new EditionState(plan, number, details.frame(), editions.things(plan, number));
    }

    /** An edition that this transaction has written itself exists only when it is committed. */
    private final class OnceCommitted implements TransactionSynchronization {

        private final Key key;
        private final PlanState state;

        OnceCommitted(Key key, PlanState state) {
            this.key = key;
            this.state = state;
        }

        @Override
        public void afterCommit() {
            keep(key, state);
        }
    }
}
