package org.tongtu.plan.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;

/**
 * Checks a state of the plan against its own standard. Findings of a state are remembered by its key, because a state
 * never changes; nothing is remembered from inside a transaction that may still roll back.
 */
@Component
public class Checks {

    private static final int KEPT = 24;

    private final MemberGround ground;
    private final Checking checking;
    private final Map<String, List<Finding>> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Finding>> eldest) {
            return size() > KEPT;
        }
    });

    Checks(MemberGround ground, Texts texts) {
        this.ground = ground;
        this.checking = new Checking(ground, (key, arguments) ->
                new Localized(texts.get(Texts.CHINESE, key, arguments), texts.get(Texts.ENGLISH, key, arguments)));
    }

    /** All findings, the gravest first. A proposal is checked from the findings of its edition on. */
    public List<Finding> check(PlanState state) {
        return state instanceof OverlayState proposal
                ? checkChanged(proposal, proposal.changed(), () -> check(proposal.base()))
                : remembered(state, () -> checking.all(state));
    }

    /**
     * The same as {@link #check}, at the cost of what changed.
     *
     * @param changed every thing that differs from the state that {@code previous} was found in, deleted ones included
     */
    public List<Finding> checkChanged(PlanState state, Set<UUID> changed, List<Finding> previous) {
        return checkChanged(state, changed, () -> previous);
    }

    private List<Finding> checkChanged(PlanState state, Set<UUID> changed, Supplier<List<Finding>> previous) {
        return remembered(state, () -> checking.changed(state, changed, previous.get()));
    }

    /** What a change brings about: findings that were not there before. */
    public static List<Finding> added(List<Finding> before, List<Finding> after) {
        Set<UUID> known = before.stream().map(Finding::id).collect(Collectors.toSet());
        return after.stream().filter(finding -> !known.contains(finding.id())).toList();
    }

    private List<Finding> remembered(PlanState state, Supplier<List<Finding>> check) {
        List<Finding> known = kept.get(state.key());
        if (known != null) {
            return known;
        }
        List<Finding> findings = check.get();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            kept.put(state.key(), findings);
        }
        return findings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        ground.forget();
        kept.clear();
    }
}
