package org.tongtu.publicapi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.plan.ApproveEdition;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;

/** Plans and their editions. What an edition holds is read through the OGC API; here are its head and its approval. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanApi {

    private final CurrentActor current;
    private final Plans plans;
    private final Editions editions;

    PlanApi(CurrentActor current, Plans plans, Editions editions) {
        this.current = current;
        this.plans = plans;
        this.editions = editions;
    }

    record Approval(UUID key, String authority, String documentNumber, LocalDate approvedOn, String scan) {}

    @GetMapping
    List<PlanDetails> list() {
        return plans.list(current.get());
    }

    @GetMapping("/{plan}")
    PlanDetails get(@PathVariable PlanId plan) {
        return plans.get(current.get(), plan);
    }

    @GetMapping("/{plan}/editions")
    List<EditionSummary> editions(@PathVariable PlanId plan) {
        plans.get(current.get(), plan);
        return editions.list(current.get(), plan);
    }

    @GetMapping("/{plan}/editions/current")
    EditionSummary inForce(@PathVariable PlanId plan) {
        return editions.current(current.get(), plan);
    }

    @GetMapping("/{plan}/editions/{edition}")
    EditionSummary edition(@PathVariable PlanId plan, @PathVariable int edition) {
        return editions.get(current.get(), plan, edition);
    }

    @PostMapping("/{plan}/editions/{edition}/approval")
    EditionSummary approve(@PathVariable PlanId plan, @PathVariable int edition, @RequestBody Approval it) {
        return editions.approve(current.get(), new ApproveEdition(
                it.key(), plan, edition, it.authority(), it.documentNumber(), it.approvedOn(), it.scan()));
    }
}
