package org.tongtu.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Refused;

/** Editions in memory. They never change, so the few that people look at are kept. */
@Component
class EditionStates {

    private static final int KEPT = 6;

    private record Key(PlanId plan, int number) {}

    private final EditionRepository editions;
    private final Map<Key, PlanState> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PlanState> eldest) {
            return size() > KEPT;
        }
    };

    EditionStates(EditionRepository editions) {
        this.editions = editions;
    }

    synchronized PlanState get(PlanId plan, int number) {
        Key key = new Key(plan, number);
        PlanState known = kept.get(key);
        if (known != null) {
            return known;
        }
        PlanState loaded = load(plan, number);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            kept.put(key, loaded);
        }
        return loaded;
    }

    private PlanState load(PlanId plan, int number) {
        PlanDetails details =
                editions.findPlan(plan).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown", plan));
        if (editions.find(plan, number).isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "plan.unknown-edition", plan, number);
        }
        return new EditionState(plan, number, details.frame(), editions.things(plan, number));
    }
}
