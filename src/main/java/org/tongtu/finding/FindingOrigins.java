package org.tongtu.finding;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Operations;

/** Which operation brought a finding, or put an end to it; the log behind an edition is for people in office. */
@Service
public class FindingOrigins {

    private final Operations operations;

    FindingOrigins(Operations operations) {
        this.operations = operations;
    }

    /** In the proposal that made the edition, the last that wrote one of the things; empty where it wrote none of them. */
    @Allowed(officials = true)
    public Optional<LoggedOperation> find(Actor actor, EditionSummary edition, Finding finding) {
        return Optional.ofNullable(edition.proposal()).map(ProposalId::new).flatMap(proposal -> finding.things().stream()
                .flatMap(thing -> operations.touching(actor, proposal, thing).stream())
                .max(Comparator.comparing(LoggedOperation::sequence)));
    }
}
