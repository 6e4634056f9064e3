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
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.handdown.AssignHandDown;
import org.tongtu.plan.handdown.CompleteHandDown;
import org.tongtu.plan.handdown.HandDownDetails;
import org.tongtu.plan.handdown.HandDowns;

/** Hand-down lists: what of an edition has to be taken over into which county plan. */
@RestController
@RequestMapping("/api/v1")
class HandDownApi {

    private final CurrentActor current;
    private final HandDowns handDowns;

    HandDownApi(CurrentActor current, HandDowns handDowns) {
        this.current = current;
        this.handDowns = handDowns;
    }

    record Assigned(UUID key, String bureau, LocalDate due) {}

    record Completed(UUID key, JurisdictionCode jurisdiction, String note) {}

    @GetMapping("/plans/{plan}/editions/{edition}/hand-downs")
    List<HandDownDetails> list(@PathVariable PlanId plan, @PathVariable int edition) {
        return handDowns.list(current.get(), plan, edition);
    }

    @PostMapping("/hand-downs/{line}/assignment")
    HandDownDetails assign(@PathVariable UUID line, @RequestBody Assigned it) {
        return handDowns.assign(current.get(), new AssignHandDown(it.key(), line, it.bureau(), it.due()));
    }

    @PostMapping("/hand-downs/{line}/completion")
    HandDownDetails complete(@PathVariable UUID line, @RequestBody Completed it) {
        return handDowns.complete(current.get(), new CompleteHandDown(it.key(), it.jurisdiction(), line, it.note()));
    }
}
