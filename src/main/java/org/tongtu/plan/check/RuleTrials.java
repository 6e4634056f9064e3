package org.tongtu.plan.check;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.language.Texts;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.plan.standard.Rules;

/**
 * What a rule would find before anybody saves it: asked while somebody writes it, so it may take seconds at most and is
 * given up as soon as something else is typed.
 */
@Component
public class RuleTrials {

    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final Checking checking;

    @Autowired
    RuleTrials(MemberGround ground, Texts texts) {
        this(new Checking(ground, Wording.of(texts), LIMIT));
    }

    RuleTrials(Checking checking) {
        this.checking = checking;
    }

    /**
     * Findings of this rule alone, the gravest first; where it cannot be evaluated, the one that says why.
     *
     * @param givenUp asked all the while
     */
    public List<Finding> of(PlanState state, RuleDraft rule, BooleanSupplier givenUp) {
        long end = System.nanoTime() + LIMIT.toNanos();
        return checking.one(with(state, rule), Rules.read(rule.thing()).head(), () -> System.nanoTime() > end || givenUp.getAsBoolean());
    }

    /** The state as it would be with this rule: what its findings are told by. */
    public static OverlayState with(PlanState state, RuleDraft rule) {
        return OverlayState.over(state, "trial", List.of(rule.thing()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        checking.forget();
    }
}
