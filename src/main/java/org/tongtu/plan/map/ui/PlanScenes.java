package org.tongtu.plan.map.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;
import org.tongtu.plan.map.Disclosures;

/** Opens the plan of this portal at an edition, as far as the person at the screen may see it. */
@Component
class PlanScenes {

    private final CurrentActor current;
    private final Plans plans;
    private final Editions editions;
    private final Disclosures disclosures;

    PlanScenes(CurrentActor current, Plans plans, Editions editions, Disclosures disclosures) {
        this.current = current;
        this.plans = plans;
        this.editions = editions;
        this.disclosures = disclosures;
    }

    /** @param edition null for the one in force; empty while there is no plan at all */
    Optional<PlanScene> open(@Nullable Integer edition, Locale locale) {
        Actor actor = current.get();
        return plans.list(actor).stream().findFirst().map(plan -> open(actor, plan, edition, locale));
    }

    private PlanScene open(Actor actor, PlanDetails plan, @Nullable Integer number, Locale locale) {
        EditionSummary edition =
                number == null ? editions.current(actor, plan.id()) : editions.get(actor, plan.id(), number);
        var state = disclosures.of(actor, editions.state(actor, plan.id(), edition.number()));
        return new PlanScene(current, plan, edition, state, locale);
    }

    List<EditionSummary> editions(PlanId plan) {
        return editions.list(current.get(), plan);
    }

    int currentNumber(PlanId plan) {
        return editions.current(current.get(), plan).number();
    }
}
