package org.tongtu.plan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.EditionWritten;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * Checks a state of the plan against its own standard, at the cost of what differs from a state that was checked before.
 */
@Component
public class Checks {

    private final MemberGround ground;
    private final Checking checking;
    private final KnownFindings known = new KnownFindings();

    Checks(MemberGround ground, Texts texts) {
        this.ground = ground;
        this.checking = new Checking(ground, (key, arguments) ->
                new Localized(texts.get(Texts.CHINESE, key, arguments), texts.get(Texts.ENGLISH, key, arguments)));
    }

    /** All findings, the gravest first. A proposal is checked from the findings of its edition on. */
    public List<Finding> check(PlanState state) {
        return state instanceof OverlayState proposal
                ? checkChanged(proposal, proposal.changed(), () -> check(proposal.base()))
                : known.of(state, () -> edition(state));
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
        return known.of(state, () -> state instanceof OverlayState proposal && changesRules(proposal)
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

    /** An edition is checked from the findings of the one before on, where they are known. */
    private List<Finding> edition(PlanState state) {
        return known.before(state)
                .map(before -> checking.changed(state, before.changed(), before.findings()))
                .orElseGet(() -> checking.all(state));
    }

    @TransactionalEventListener
    void remember(EditionWritten written) {
        String plan = written.edition().plan() + "@e";
        int number = written.edition().number();
        known.came(plan + number, plan + (number - 1), Stream.concat(written.before().stream(), written.after().stream())
                .map(Thing::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        ground.forget();
        known.forget();
    }
}
