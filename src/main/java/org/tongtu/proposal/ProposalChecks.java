package org.tongtu.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;

/** The rules' findings of a proposal beside those of its edition, for everybody in their own measure. */
@Service
public class ProposalChecks {

    private final ProposalChanges changes;
    private final Checks checks;
    private final DisclosedFindings disclosed;

    ProposalChecks(ProposalChanges changes, Checks checks, DisclosedFindings disclosed) {
        this.changes = changes;
        this.checks = checks;
        this.disclosed = disclosed;
    }

    @Allowed(anyone = true)
    public ProposalCheck of(Actor actor, ProposalId proposal) {
        PlanState before = changes.before(actor, proposal);
        PlanState after = changes.after(actor, proposal);
        List<Finding> were = checks.check(before);
        List<Finding> are = checks.check(after);
        List<Finding> brought = Checks.added(were, are);
        Set<UUID> fresh = brought.stream().map(Finding::id).collect(Collectors.toSet());
        List<Finding> kept = are.stream().filter(finding -> !fresh.contains(finding.id())).toList();
        return new ProposalCheck(disclosed.of(actor, after, brought), disclosed.of(actor, before, Checks.added(are, were)),
                disclosed.of(actor, after, kept));
    }
}
