package org.tongtu.publicapi;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.EscalateObjections;
import org.tongtu.proposal.Escalation;
import org.tongtu.proposal.Escalations;
import org.tongtu.proposal.SettleEscalation;

/** Objections before the common superior. */
@RestController
@RequestMapping("/api/v1")
class EscalationApi {

    private final CurrentActor current;
    private final Escalations escalations;

    EscalationApi(CurrentActor current, Escalations escalations) {
        this.current = current;
        this.escalations = escalations;
    }

    record Keyed(UUID key) {}

    record Settled(UUID key, String result, String document) {}

    @GetMapping("/escalations")
    List<Escalation> open() {
        return escalations.listOpen(current.get());
    }

    /** Escalates at once what is due; the portal does so every hour. */
    @PostMapping("/escalations")
    int escalate(@RequestBody Keyed it) {
        return escalations.escalate(current.get(), new EscalateObjections(it.key()));
    }

    @GetMapping("/proposals/{number}/escalations")
    List<Escalation> list(@PathVariable int number) {
        return escalations.list(current.get(), new ProposalId(number));
    }

    @PostMapping("/escalations/{escalation}/settlement")
    Escalation settle(@PathVariable UUID escalation, @RequestBody Settled it) {
        return escalations.settle(current.get(), new SettleEscalation(it.key(), escalation, it.result(), it.document()));
    }
}
