package org.tongtu.publicapi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;

/** Which edition a request means, as far as its sender may see it: the one in force of the first plan, or {@code ?plan=…&edition=n}. */
@Component
class PublishedStates {

    private final CurrentActor current;
    private final Plans plans;
    private final Editions editions;
    private final Disclosures disclosures;

    PublishedStates(CurrentActor current, Plans plans, Editions editions, Disclosures disclosures) {
        this.current = current;
        this.plans = plans;
        this.editions = editions;
        this.disclosures = disclosures;
    }

    Actor actor() {
        return current.get();
    }

    PlanDetails plan(@Nullable String plan) {
        return plans.list(Actor.ANONYMOUS).stream()
                .filter(each -> plan == null || each.id().value().equals(plan))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown", plan));
    }

    DisclosedState find(@Nullable String plan, @Nullable Integer edition) {
        PlanId id = plan(plan).id();
        Actor actor = actor();
        int number = edition == null ? editions.current(actor, id).number() : edition;
        return disclosures.of(actor, editions.state(actor, id, number));
    }
}
