package org.tongtu.publicapi.monitoring;

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
import org.tongtu.monitoring.AddProject;
import org.tongtu.monitoring.ProjectDetails;
import org.tongtu.monitoring.ProjectStage;
import org.tongtu.monitoring.Projects;
import org.tongtu.monitoring.ReportProgress;

/** Projects that carry the plan out: entered and reported by their leading unit, read by everybody. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectApi {

    private final CurrentActor current;
    private final Projects projects;

    ProjectApi(CurrentActor current, Projects projects) {
        this.current = current;
        this.projects = projects;
    }

    record Progress(UUID key, JurisdictionCode jurisdiction, ProjectStage stage, int progress, String text) {}

    @GetMapping
    List<ProjectDetails> list() {
        return projects.list(current.get());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProjectDetails add(@RequestBody AddProject command) {
        return get(projects.add(current.get(), command));
    }

    @GetMapping("/{project}")
    ProjectDetails get(@PathVariable UUID project) {
        return projects.get(current.get(), project);
    }

    @PostMapping("/{project}/reports")
    ProjectDetails report(@PathVariable UUID project, @RequestBody Progress it) {
        projects.report(current.get(), new ReportProgress(
                it.key(), it.jurisdiction(), project, it.stage(), it.progress(), it.text()));
        return get(project);
    }
}
