package org.tongtu.region.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.monitoring.AddProject;
import org.tongtu.monitoring.AnswerWarning;
import org.tongtu.monitoring.OwnWarning;
import org.tongtu.monitoring.ProjectPlan;
import org.tongtu.monitoring.ProjectStage;
import org.tongtu.monitoring.Projects;
import org.tongtu.monitoring.WarningAct;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.Warnings;
import org.tongtu.region.files.CsvFile;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.Section;
import org.tongtu.region.files.YamlFile;

/** Projects are entered, warnings taken on and answered; all on the day of loading, when the figures came in. */
@Component
@Order(7)
class MonitoringScript implements Script {

    private static final Map<String, ProjectStage> STAGES = Map.of("prepared", ProjectStage.PREPARED, "running", ProjectStage.RUNNING,
            "late", ProjectStage.RUNNING, "done", ProjectStage.DONE, "stopped", ProjectStage.STOPPED);

    private final Projects projects;
    private final Warnings warnings;
    private final Cast cast;

    MonitoringScript(Projects projects, Warnings warnings, Cast cast) {
        this.projects = projects;
        this.warnings = warnings;
        this.cast = cast;
    }

    @Override
    public List<Scene> scenes(Story story) {
        List<Scene> scenes = new ArrayList<>();
        Section index = YamlFile.read(story.files(), PackageFiles.INDEX);
        if (index.has("projects")) {
            CsvFile.read(story.files(), index.child("projects").text("file")).forEach(row ->
                    scenes.add(Scene.at(story.loadedAt(), "project " + row.get("number"), () -> enter(story, row))));
        }
        story.root().children("warnings").forEach(warning -> scenes.add(Scene.at(
                story.loadedAt(), "warning " + warning.text("number"), () -> answer(story, warning))));
        return scenes;
    }

    private void enter(Story story, CsvFile.Row row) {
        JurisdictionCode lead = JurisdictionCode.of(row.get("lead"));
        var plan = new ProjectPlan(Localized.of(row.get("name"), row.find("name_en").orElse("")), lead,
                row.find("begin").map(Period::new).orElse(null), row.find("end").map(Period::new).orElse(null),
                BigDecimal.valueOf(row.number("cost_10k_yuan")).stripTrailingZeros(), parts(row, "shares_pct").stream().map(MonitoringScript::share).toList(),
                milestones(row), row.find("indicator").orElse(null), row.find("proposal").map(Integer::valueOf).map(ProposalId::new).orElse(null));
        projects.add(Actor.SYSTEM, new AddProject(story.key("project " + row.get("number")), lead, plan,
                STAGES.getOrDefault(row.get("status"), ProjectStage.PREPARED), (int) row.number("progress_pct")));
    }

    private static List<ProjectPlan.Milestone> milestones(CsvFile.Row row) {
        List<String> chinese = parts(row, "milestones");
        List<String> english = parts(row, "milestones_en");
        return IntStream.range(0, chinese.size())
                .mapToObj(i -> new ProjectPlan.Milestone(new Period(chinese.get(i).substring(0, 7)), Localized.of(
                        chinese.get(i).substring(7).strip(), i < english.size() ? english.get(i).substring(7).strip() : "")))
                .toList();
    }

    private static ProjectPlan.Share share(String part) {
        String[] share = part.split(":", 2);
        return new ProjectPlan.Share(JurisdictionCode.of(share[0]), new BigDecimal(share[1]));
    }

    private static List<String> parts(CsvFile.Row row, String column) {
        return Arrays.stream(row.find(column).orElse("").split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private void answer(Story story, Section told) {
        JurisdictionCode owner = JurisdictionCode.of(told.text("owner"));
        Actor planner = cast.actor("planner." + owner.value().toLowerCase(Locale.ROOT) + "@demo.local");
        WarningDetails warning = warnings.list(planner, story.plan()).stream()
                .filter(each -> each.indicator().equals(told.text("indicator"))
                        && each.jurisdiction().value().equals(told.text("jurisdiction")))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", told.text("indicator")));
        String name = "warning " + told.text("number");
        warnings.own(planner, new OwnWarning(story.key(name + "/own"), owner, warning.id()));
        if (told.has("answer")) {
            warnings.answer(planner, new AnswerWarning(story.key(name + "/answer"), owner, warning.id(), WarningAct.Kind.PROPOSAL,
                    told.localized("answer").zh(), Subject.of("proposal", told.text("proposal"))));
        }
    }
}
