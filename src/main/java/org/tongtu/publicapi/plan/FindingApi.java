package org.tongtu.publicapi.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;
import org.tongtu.proposal.ProposalCheck;
import org.tongtu.proposal.ProposalChecks;

/** What the machine-checked rules say of an edition, or of a proposal as it stands. */
@RestController
@RequestMapping("/api/v1")
class FindingApi {

    private final CurrentActor current;
    private final Editions editions;
    private final ProposalChecks proposals;
    private final Checks checks;
    private final DisclosedFindings disclosed;

    FindingApi(CurrentActor current, Editions editions, ProposalChecks proposals, Checks checks, DisclosedFindings disclosed) {
        this.current = current;
        this.editions = editions;
        this.proposals = proposals;
        this.checks = checks;
        this.disclosed = disclosed;
    }

    /** @param place GeoJSON, degrees of EPSG:4490 */
    record FindingJson(UUID id, String rule, Severity severity, Localized message, List<UUID> things,
            @Nullable CellValue place, Set<JurisdictionCode> whoMustAct, @Nullable Double measured,
            @Nullable Double limit, String unit) {

        static FindingJson of(Finding it) {
            return new FindingJson(it.id(), it.rule(), it.severity(), it.message(), it.things(),
                    it.place() == null ? null : CellValue.of(it.place()), it.whoMustAct(), it.measured(), it.limit(), it.unit());
        }
    }

    @GetMapping("/plans/{plan}/editions/{edition}/findings")
    List<FindingJson> ofEdition(@PathVariable PlanId plan, @PathVariable int edition) {
        PlanState state = editions.state(current.get(), plan, edition);
        return told(disclosed.of(current.get(), state, checks.check(state)).stream());
    }

    /** Those that the edition has too are left out, unless {@code all=true}: what the proposal itself brings about. */
    @GetMapping("/proposals/{number}/findings")
    List<FindingJson> ofProposal(@PathVariable int number, @RequestParam(defaultValue = "false") boolean all) {
        ProposalCheck check = proposals.of(current.get(), new ProposalId(number));
        return told(all ? Stream.concat(check.brought().stream(), check.kept().stream()) : check.brought().stream());
    }

    private static List<FindingJson> told(Stream<Finding> findings) {
        return findings.map(FindingJson::of).toList();
    }
}
