package org.tongtu.plan.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;

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
        return remembered(state, () -> state instanceof OverlayState proposal && changesRules(proposal)
                ? underBoth(proposal, changed, previous.get())
                : checking.changed(state, changed, previous.get()));
    }

    /** Nobody passes by relaxing in the same proposal the rule that it breaks: the edition's rules still hold. */
    private List<Finding> underBoth(OverlayState proposal, Set<UUID> changed, List<Finding> previous) {
        OverlayState asBefore = proposal.without(ThingKind.RULE);
        Set<UUID> others = changed.stream().filter(id -> !isRule(proposal, id)).collect(Collectors.toSet());
        var gravest = new HashMap<UUID, Finding>();
        Stream.concat(
                        checking.changed(asBefore, others, previous).stream(),
                        checking.changed(proposal, changed, previous).stream())
                .forEach(finding -> gravest.merge(finding.id(), finding,
                        (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other));
        return gravest.values().stream().sorted(Finding.ORDER).toList();
    }

    private static boolean changesRules(OverlayState proposal) {
        return proposal.changed().stream().anyMatch(id -> isRule(proposal, id));
    }

    private static boolean isRule(OverlayState proposal, UUID id) {
        return proposal.base().find(id).filter(thing -> thing.kind() == ThingKind.RULE).isPresent();
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
