package org.tongtu.plan.check;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.SharedAnswers;
import org.tongtu.language.Texts;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/**
 * What other rules would make of a state: the findings they add and those they clear. Asked of the same states again and
 * again, by every page that shows a proposal, so it is kept by the state's key.
 */
@Component
public class RuleEffects {

    private static final int KEPT = 200;

    private record Found(RuleEffect effect, boolean isWhole) {}

    private final Function<PlanState, Outcome> checks;
    private final Checking checking;
    private final SharedAnswers<String, Found> kept = new SharedAnswers<>(KEPT);

    @Autowired
    RuleEffects(Checks checks, MemberGround ground, Texts texts) {
        this(checks::outcome, new Checking(ground, Wording.of(texts), Checks.LIMIT));
    }

    RuleEffects(Function<PlanState, Outcome> checks, Checking checking) {
        this.checks = checks;
        this.checking = checking;
    }

    /**
     * @param with the state as it would be, under a name for good
     * @param rules what differs, those that would be gone included
     */
    public RuleEffect of(PlanState state, OverlayState with, Collection<Thing> rules) {
        Set<UUID> changed = rules.stream().map(Thing::id).collect(Collectors.toSet());
        return kept.get(with.key(), () -> between(state, with, changed), Found::isWhole).effect();
    }

    private Found between(PlanState state, OverlayState with, Set<UUID> changed) {
        Outcome before = asWritten(state);
        Outcome after = checking.changed(with, Difference.between(state, with, changed), before);
        return new Found(new RuleEffect(Checks.added(before.findings(), after.findings()), Checks.added(after.findings(), before.findings())),
                before.isWhole() && after.isWhole());
    }

    /** By its own rules alone, where {@link Checks} lets nobody pass by relaxing one. */
    private Outcome asWritten(PlanState state) {
        return state instanceof OverlayState proposal && Checks.changesStandard(proposal)
                ? checking.changed(proposal, Difference.between(proposal.base(), proposal, proposal.changed()), checks.apply(proposal.base()))
                : checks.apply(state);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        checking.forget();
        kept.forget();
    }
}
