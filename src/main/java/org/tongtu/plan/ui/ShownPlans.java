package org.tongtu.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;

/** Finds what a view shall show: {@code ?plan=…&edition=…}, else the first plan's edition in force. */
@Component
public class ShownPlans {

    private final Plans plans;
    private final Editions editions;

    ShownPlans(Plans plans, Editions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    /** Empty while the portal has no plan. */
    public Optional<ShownPlan> find(Actor actor, QueryParameters asked) {
        Optional<PlanDetails> plan = asked.getSingleParameter("plan")
                .map(id -> plans.get(actor, PlanId.parse(id)))
                .or(() -> first(plans.list(actor)));
        return plan.map(details -> show(actor, details, asked));
    }

    private ShownPlan show(Actor actor, PlanDetails plan, QueryParameters asked) {
        EditionSummary edition = asked.getSingleParameter("edition")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(number -> editions.get(actor, plan.id(), Integer.parseInt(number)))
                .orElseGet(() -> editions.current(actor, plan.id()));
        return new ShownPlan(plan, edition, editions.state(actor, plan.id(), edition.number()));
    }

    private static Optional<PlanDetails> first(List<PlanDetails> plans) {
        return plans.stream().findFirst();
    }
}
