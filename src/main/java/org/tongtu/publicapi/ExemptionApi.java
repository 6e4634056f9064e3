package org.tongtu.publicapi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.AskExemption;
import org.tongtu.proposal.ClearFinding;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.Exemptions;
import org.tongtu.proposal.WithdrawExemption;

/** Exemptions asked for and granted, and the authority's documents that clear findings. */
@RestController
@RequestMapping("/api/v1/proposals/{number}")
class ExemptionApi {

    private final CurrentActor current;
    private final Exemptions exemptions;

    ExemptionApi(CurrentActor current, Exemptions exemptions) {
        this.current = current;
        this.exemptions = exemptions;
    }

    record Asked(UUID key, JurisdictionCode jurisdiction, UUID finding, String reason, LocalDate until) {}

    record Cleared(UUID key, UUID finding, String authority, String documentNumber, String scan) {}

    record Withdrawn(UUID key, JurisdictionCode jurisdiction) {}

    @GetMapping("/exemptions")
    List<Exemption> list(@PathVariable int number) {
        return exemptions.list(current.get(), new ProposalId(number));
    }

    @PostMapping("/exemptions")
    @ResponseStatus(HttpStatus.CREATED)
    Exemption ask(@PathVariable int number, @RequestBody Asked it) {
        return exemptions.ask(current.get(), new AskExemption(
                it.key(), it.jurisdiction(), new ProposalId(number), it.finding(), it.reason(), it.until()));
    }

    @PostMapping("/clearances")
    @ResponseStatus(HttpStatus.CREATED)
    Exemption clear(@PathVariable int number, @RequestBody Cleared it) {
        return exemptions.clear(current.get(), new ClearFinding(
                it.key(), new ProposalId(number), it.finding(), it.authority(), it.documentNumber(), it.scan()));
    }

    @PostMapping("/exemptions/{exemption}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable int number, @PathVariable UUID exemption, @RequestBody Withdrawn it) {
        exemptions.withdraw(current.get(), new WithdrawExemption(
                it.key(), it.jurisdiction(), new ProposalId(number), exemption));
    }
}
