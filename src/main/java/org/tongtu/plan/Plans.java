package org.tongtu.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;

/** The plans of this portal. */
@Service
public class Plans {

    private final EditionRepository editions;

    Plans(EditionRepository editions) {
        this.editions = editions;
    }

    @Allowed(anyone = true)
    public List<PlanDetails> list(Actor actor) {
        return editions.plans();
    }

    @Allowed(anyone = true)
    public PlanDetails get(Actor actor, PlanId plan) {
        return editions.findPlan(plan).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown", plan));
    }
}
