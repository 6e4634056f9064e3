package org.tongtu.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

@PortalTest
class ProjectsTests {

    @Autowired
    Projects projects;

    @Autowired
    ProposalFixtures proposals;

    private final Actor planner = actor(Role.PLANNER, WEST);

    @Test
    void costSharesMustAddUpToAHundred() {
        assertThatThrownBy(() -> projects.add(planner, add(45, 50))).hasMessageContaining("monitoring.shares-unbalanced");
        assertThat(projects.get(planner, projects.add(planner, add(45, 55))).plan().shares()).hasSize(2);
    }

    @Test
    void onlyTheLeadReportsProgressAndEveryReportIsKept() {
        UUID id = projects.add(planner, add(45, 55));
        assertThatThrownBy(() -> projects.report(actor(Role.PLANNER, EAST),
                        new ReportProgress(Ids.next(), EAST, id, ProjectStage.RUNNING, 10, "works begin")))
                .hasMessageContaining("monitoring.not-the-lead");
        projects.report(planner, new ReportProgress(Ids.next(), WEST, id, ProjectStage.RUNNING, 10, "works begin"));
        projects.report(planner, new ReportProgress(Ids.next(), WEST, id, ProjectStage.DONE, 100, "open"));
        assertThat(projects.get(planner, id).reports()).extracting(ProjectDetails.Report::progress).containsExactly(100, 10);
    }

    @Test
    void aProjectIsLateAfterItsLastMonthAndNotInIt() {
        ProjectDetails project = projects.get(planner, projects.add(planner, add(45, 55)));
        assertThat(project.isLate(YearMonth.of(2026, 12))).isFalse();
        assertThat(project.isLate(YearMonth.of(2027, 1))).isTrue();
    }

    @Test
    void nobodyTakesAnotherTownsProjectOver() {
        ProposalId proposal = proposals.create(planner, WEST, proposals.found(List.of()));
        Actor neighbour = actor(Role.PLANNER, EAST);
        assertThatThrownBy(() -> projects.add(neighbour, of(proposal, EAST, null))).hasMessageContaining("monitoring.not-the-lead");
        UUID id = projects.add(planner, of(proposal, WEST, null));
        assertThatThrownBy(() -> projects.add(neighbour, of(proposal, EAST, null))).hasMessageContaining("monitoring.not-the-lead");
        assertThat(projects.add(planner, of(proposal, WEST, null))).isEqualTo(id);
        assertThat(projects.add(actor(Role.SECRETARY), of(proposal, EAST, null))).isEqualTo(id);
        assertThat(projects.get(planner, id).plan().lead()).isEqualTo(EAST);
    }

    /** From the agenda item one completes the project that adoption began; what was entered or reported since stays. */
    @Test
    void aProjectThatWasCompletedIsNotEnteredAgainOverIt() {
        ProposalId proposal = proposals.create(planner, WEST, proposals.found(List.of()));
        UUID begun = projects.add(planner, of(proposal, WEST, null));
        assertThat(projects.add(actor(Role.SECRETARY), of(proposal, WEST, new Period("2027-06")))).isEqualTo(begun);
        for (Actor person : List.of(planner, actor(Role.SECRETARY))) {
            assertThatThrownBy(() -> projects.add(person, of(proposal, WEST, null))).hasMessageContaining("monitoring.project-exists");
        }
        assertThat(projects.get(planner, begun).plan().ends()).isEqualTo(new Period("2027-06"));
    }

    @Test
    void aProjectSomebodyHasReportedOnIsNotEnteredAgainOverIt() {
        ProposalId proposal = proposals.create(planner, WEST, proposals.found(List.of()));
        UUID begun = projects.add(planner, of(proposal, WEST, null));
        projects.report(planner, new ReportProgress(Ids.next(), WEST, begun, ProjectStage.RUNNING, 10, "works begin"));
        assertThatThrownBy(() -> projects.add(planner, of(proposal, WEST, null))).hasMessageContaining("monitoring.project-exists");
        assertThat(projects.get(planner, begun).progress()).isEqualTo(10);
    }

    private static AddProject of(ProposalId proposal, JurisdictionCode lead, @Nullable Period ends) {
        var plan = new ProjectPlan(Localized.of("路", "Road"), lead, null, ends, null, List.of(), List.of(), null, proposal);
        return new AddProject(Ids.next(), lead, plan, ProjectStage.PREPARED, 0);
    }

    private AddProject add(int west, int east) {
        var plan = new ProjectPlan(Localized.of("松柳连接路", "Songliu road"), WEST, new Period("2026-03"),
                new Period("2026-12"), new BigDecimal("5860"),
                List.of(new ProjectPlan.Share(WEST, BigDecimal.valueOf(west)), new ProjectPlan.Share(EAST, BigDecimal.valueOf(east))),
                List.of(new ProjectPlan.Milestone(new Period("2026-06"), Localized.of("开工", "Works begin"))), "KJ-02", null);
        return new AddProject(Ids.next(), WEST, plan, ProjectStage.RUNNING, 0);
    }
}
