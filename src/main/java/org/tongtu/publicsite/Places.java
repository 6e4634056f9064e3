package org.tongtu.publicsite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.village.Village;
import org.tongtu.consultation.village.Villages;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Plans;

/** Towns and villages a resident may pick from: those of the plan in force, towns in the charter's order. */
@Component
class Places {

    private final Plans plans;
    private final Editions editions;
    private final Alliances alliances;
    private final Villages villages;

    Places(Plans plans, Editions editions, Alliances alliances, Villages villages) {
        this.plans = plans;
        this.editions = editions;
        this.alliances = alliances;
        this.villages = villages;
    }

    List<JurisdictionCode> towns() {
        return alliances.find(Actor.ANONYMOUS).map(AllianceDetails::members).orElse(List.of());
    }

    /** Towns without a named settlement are there with an empty list. */
    Map<JurisdictionCode, List<Village>> byTown() {
        var byTown = new LinkedHashMap<JurisdictionCode, List<Village>>();
        List<Village> all = list();
        towns().forEach(town -> byTown.put(town, all.stream().filter(it -> it.town().equals(town)).toList()));
        return byTown;
    }

    Optional<Village> find(UUID id) {
        return list().stream().filter(village -> village.id().equals(id)).findFirst();
    }

    private List<Village> list() {
        return plans.list(Actor.ANONYMOUS).stream().flatMap(plan -> villages.list(state(plan)).stream()).toList();
    }

    private PlanState state(PlanDetails plan) {
        return editions.state(Actor.ANONYMOUS, plan.id(), editions.current(Actor.ANONYMOUS, plan.id()).number());
    }
}
