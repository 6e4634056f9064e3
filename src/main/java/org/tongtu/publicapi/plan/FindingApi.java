package org.tongtu.publicapi.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.tongtu.proposal.ProposalChanges;

/** What the machine-checked rules say of an edition, or of a proposal as it stands. */
@RestController
@RequestMapping("/api/v1")
class FindingApi {

    private final CurrentActor current;
    private final Editions editions;
    private final ProposalChanges changes;
    private final Checks checks;
    private final DisclosedFindings disclosed;

    FindingApi(CurrentActor current, Editions editions, ProposalChanges changes, Checks checks, DisclosedFindings disclosed) {
        this.current = current;
        this.editions = editions;
        this.changes = changes;
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
        return told(state, checks.check(state));
    }

    /** Those that the edition has too are left out, unless {@code all=true}: what the proposal itself brings about. */
    @GetMapping("/proposals/{number}/findings")
    List<FindingJson> ofProposal(@PathVariable int number, @RequestParam(defaultValue = "false") boolean all) {
        ProposalId proposal = new ProposalId(number);
        PlanState after = changes.after(current.get(), proposal);
        List<Finding> found = checks.check(after);
        return told(after, all ? found : Checks.added(checks.check(changes.before(current.get(), proposal)), found));
    }

    private List<FindingJson> told(PlanState state, List<Finding> findings) {
        return disclosed.of(current.get(), state, findings).stream().map(FindingJson::of).toList();
    }
}
