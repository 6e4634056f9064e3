package org.tongtu.monitoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.Proposals;

/** What is being built and done to carry out the plan; each adopted proposal begins one. */
@Service
public class Projects {

    private final ProjectRepository projects;
    private final Proposals proposals;
    private final Trace trace;

    Projects(ProjectRepository projects, Proposals proposals, Trace trace) {
        this.projects = projects;
        this.proposals = proposals;
        this.trace = trace;
    }

    @Allowed(anyone = true)
    public List<ProjectDetails> list(Actor actor) {
        return projects.list();
    }

    @Allowed(anyone = true)
    public ProjectDetails get(Actor actor, UUID id) {
        return projects.find(id).orElseThrow(Projects::unknown);
    }

    /**
     * Entered by the leading town's planner or the joint office. The project that a proposal's adoption has begun is
     * completed by the town that leads it, or given to another by the joint office; once completed it is not entered
     * again over what is known of it.
     */
    @Allowed({Role.PLANNER, Role.SECRETARY})
    public UUID add(Actor actor, AddProject command) {
        if (!command.plan().lead().equals(command.jurisdiction())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "monitoring.not-the-lead", command.plan().lead());
        }
        if (!command.plan().isBalanced()) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.shares-unbalanced");
        }
        requireProgress(command.progress());
        ProjectDetails before = projects.lockFor(command.plan().proposal()).orElse(null);
        requireTheirs(actor, command, before);
        requireBare(before);
        UUID id;
        if (before == null) {
            id = projects.insert(command.plan(), command.stage(), command.progress());
        } else {
            id = before.id();
            projects.replace(id, command.plan(), command.stage(), command.progress());
        }
        trace.record(actor, command, Subject.of("project", id), before, command);
        return id;
    }

    @Allowed({Role.PLANNER, Role.LIAISON, Role.SECRETARY})
    public void report(Actor actor, ReportProgress command) {
        ProjectDetails before = projects.find(command.project()).orElseThrow(Projects::unknown);
        if (!before.plan().lead().equals(command.jurisdiction())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "monitoring.not-the-lead", before.plan().lead());
        }
        requireProgress(command.progress());
        if (command.text().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.empty-report");
        }
        projects.report(command, actor.id());
        trace.record(actor, command, Subject.of("project", before.id()), before, command);
    }

    private void requireTheirs(Actor actor, AddProject command, @Nullable ProjectDetails before) {
        ProposalId proposal = command.plan().proposal();
        if (proposal == null || actor.isSystem() || actor.holds(Role.SECRETARY)) {
            return;
        }
        JurisdictionCode leads =
                before == null ? proposals.get(actor, proposal).summary().jurisdiction() : before.plan().lead();
        if (!leads.equals(command.jurisdiction())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "monitoring.not-the-lead", leads);
        }
    }

    private static void requireBare(@Nullable ProjectDetails before) {
        if (before != null && !before.isBare()) {
            throw new Refused(Refused.Kind.CONFLICT, "monitoring.project-exists",
                    String.valueOf(before.plan().proposal()), before.plan().lead());
        }
    }

    private static void requireProgress(int progress) {
        if (progress < 0 || progress > 100) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.progress-range");
        }
    }

    private static Refused unknown() {
        return new Refused(Refused.Kind.NOT_FOUND, "monitoring.unknown-project");
    }
}
