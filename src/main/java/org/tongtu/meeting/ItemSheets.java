package org.tongtu.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.StatementCounts;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.Exemptions;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Operations;

/** Gathers the one page that a member needs before it can decide. */
@Service
public class ItemSheets {

    private final Proposals proposals;
    private final Operations operations;
    private final Checks checks;
    private final Consultations consultations;
    private final Statements statements;
    private final Exemptions exemptions;

    ItemSheets(Proposals proposals, Operations operations, Checks checks, Consultations consultations, Statements statements,
            Exemptions exemptions) {
        this.proposals = proposals;
        this.operations = operations;
        this.checks = checks;
        this.consultations = consultations;
        this.statements = statements;
        this.exemptions = exemptions;
    }

    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public ItemSheet get(Actor actor, ProposalId id) {
        ProposalDetails proposal = proposals.get(actor, id);
        PlanState state = operations.state(actor, id);
        List<Finding> findings = checks.check(state);
        long blocking = findings.stream().filter(Finding::blocks).count();
        List<PositionRecord> positions = proposal.positions().stream().filter(PositionRecord::current).toList();
        int changed = state instanceof OverlayState overlay ? overlay.changed().size() : 0;
        return new ItemSheet(proposal.summary(), changed, proposal.affected(), proposal.summary().openConflicts(),
                blocking, findings.size() - blocking, positions, exemptions.list(actor, id), said(actor, id));
    }

    private @Nullable StatementCounts said(Actor actor, ProposalId id) {
        Optional<ConsultationDetails> last = consultations.list(actor, id).stream().reduce((first, second) -> second);
        return last.map(notice -> statements.counts(actor, notice.id())).orElse(null);
    }
}
