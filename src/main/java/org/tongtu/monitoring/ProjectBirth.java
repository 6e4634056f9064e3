package org.tongtu.monitoring;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.EditionAgreed;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;

/** What was agreed has to be done: adoption begins a project, so that nothing agreed is forgotten. Corrections need none. */
@Component
class ProjectBirth {

    private final Proposals proposals;
    private final ProjectRepository projects;

    ProjectBirth(Proposals proposals, ProjectRepository projects) {
        this.proposals = proposals;
        this.projects = projects;
    }

    @EventListener
    void on(EditionAgreed event) {
        var id = new ProposalId(event.proposal());
        ProposalSummary proposal = proposals.get(Actor.SYSTEM, id).summary();
        if (proposal.path() == ProposalPath.CORRECTION || projects.lockFor(id).isPresent()) {
            return;
        }
        var plan = new ProjectPlan(
                proposal.title(), proposal.jurisdiction(), null, null, null, List.of(), List.of(), null, id);
        projects.insert(plan, ProjectStage.PREPARED, 0);
    }
}
