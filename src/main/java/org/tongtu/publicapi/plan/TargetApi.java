package org.tongtu.publicapi.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;

/** The one target: an edition's figures, and the indicators they speak of. Both are public. */
@RestController
@RequestMapping("/api/v1")
class TargetApi {

    private final CurrentActor current;
    private final Editions editions;

    TargetApi(CurrentActor current, Editions editions) {
        this.current = current;
        this.editions = editions;
    }

    /** @param jurisdiction {@code region} for the region as a whole */
    record TargetJson(UUID id, String indicator, String jurisdiction, int year, @Nullable BigDecimal value,
            Target.Origin origin, @Nullable BigDecimal base, int baseYear, String basis) {

        static TargetJson of(Target it) {
            return new TargetJson(it.id(), it.indicator(), it.scope().toString(), it.year(), it.value(), it.origin(),
                    it.base(), it.baseYear(), it.basis());
        }
    }

    @GetMapping("/plans/{plan}/editions/{edition}/targets")
    List<TargetJson> targets(
            @PathVariable PlanId plan, @PathVariable int edition, @RequestParam(required = false) @Nullable String indicator) {
        return Targets.of(editions.state(current.get(), plan, edition)).list().stream()
                .filter(target -> indicator == null || target.indicator().equals(indicator))
                .map(TargetJson::of)
                .toList();
    }

    @GetMapping("/indicators")
    List<Indicator> indicators() {
        return List.copyOf(Indicators.list());
    }

    @GetMapping("/indicators/{code}")
    Indicator indicator(@PathVariable String code) {
        return Indicators.get(code);
    }
}
