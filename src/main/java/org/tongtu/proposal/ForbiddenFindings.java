package org.tongtu.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.Rules;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** What the rules forbid of a proposal: findings it adds to its edition, and those of them that nothing covers. */
@Component
class ForbiddenFindings {

    private final Logs logs;
    private final Checks checks;
    private final Editions editions;
    private final ExemptionRepository exemptions;
    private final Alliances alliances;
    private final Now now;

    ForbiddenFindings(Logs logs, Checks checks, Editions editions, ExemptionRepository exemptions, Alliances alliances,
            Now now) {
        this.logs = logs;
        this.checks = checks;
        this.editions = editions;
        this.exemptions = exemptions;
        this.alliances = alliances;
        this.now = now;
    }

    /** Blocking findings that the edition did not already have, the gravest first. */
    List<Finding> added(LogHead head) {
        return added(head, head.edition(), logs.state(head));
    }

    /** The same where the proposal is brought onto a later edition, which may have changed beside it. */
    List<Finding> added(LogHead head, Logs.Onto onto) {
        return added(head, onto.edition(), onto.state());
    }

    private List<Finding> added(LogHead head, int edition, PlanState proposed) {
        List<Finding> before = checks.check(editions.state(Actor.SYSTEM, head.plan(), edition));
        return Checks.added(before, checks.check(proposed)).stream().filter(Finding::blocks).toList();
    }

    /** Those that neither an exemption asked for in time nor the authority's document covers. */
    List<Finding> uncovered(LogHead head) {
        return uncovered(head, added(head));
    }

    List<Finding> uncovered(LogHead head, Logs.Onto onto) {
        return uncovered(head, added(head, onto));
    }

    private List<Finding> uncovered(LogHead head, List<Finding> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        LocalDate today = today();
        Set<UUID> covered = exemptions.list(head.proposal()).stream()
                .filter(exemption -> exemption.covers(today))
                .map(Exemption::finding)
                .collect(Collectors.toSet());
        return added.stream().filter(finding -> !covered.contains(finding.id())).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now.instant(), alliances.get(Actor.SYSTEM).zone());
    }

    /** A rule by its name: words that everybody may read. */
    Localized name(LogHead head, Finding finding) {
        return Rules.read(logs.state(head).list(ThingKind.RULE, finding.jointRule())).name(finding.rule());
    }

    /** The finding in words for people in office; where a layer is involved that is never served, its rule's name. */
    Localized message(LogHead head, Finding finding) {
        boolean isSecret = DisclosedFindings.strictest(logs.state(head), List.of(finding)).get(finding.id()) == Disclosure.OFFLINE;
        return isSecret ? name(head, finding) : finding.message();
    }
}
