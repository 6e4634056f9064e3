package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.ProposalId;
import tools.jackson.databind.json.JsonMapper;

/** Projects with their reports; a proposal has at most one. */
@Repository
class ProjectRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Now now;

    ProjectRepository(JdbcClient jdbc, JsonMapper json, Now now) {
        this.jdbc = jdbc;
        this.json = json;
        this.now = now;
    }

    UUID insert(ProjectPlan plan, ProjectStage stage, int progress) {
        UUID id = Ids.next();
        jdbc.sql("insert into monitoring_project (id, proposal, name_zh, name_en, lead, begins, ends, cost, shares, "
                        + "milestones, indicator, stage, progress, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(id, plan.proposal() == null ? null : plan.proposal().number(), plan.name().zh(),
                        plan.name().en(), plan.lead().value(), text(plan.begins()), text(plan.ends()), plan.cost(),
                        json.writeValueAsString(plan.shares()), json.writeValueAsString(plan.milestones()),
                        plan.indicator(), stage.name(), progress, now.instant()))
                .update();
        return id;
    }

    void replace(UUID id, ProjectPlan plan, ProjectStage stage, int progress) {
        jdbc.sql("update monitoring_project set name_zh = ?, name_en = ?, lead = ?, begins = ?, ends = ?, cost = ?, "
                        + "shares = ?, milestones = ?, indicator = ?, stage = ?, progress = ? where id = ?")
                .params(Sql.values(plan.name().zh(), plan.name().en(), plan.lead().value(), text(plan.begins()),
                        text(plan.ends()), plan.cost(), json.writeValueAsString(plan.shares()),
                        json.writeValueAsString(plan.milestones()), plan.indicator(), stage.name(), progress, id))
                .update();
    }

    /** The project of a proposal, kept from others until the transaction ends. */
    Optional<ProjectDetails> lockFor(@Nullable ProposalId proposal) {
        return proposal == null
                ? Optional.empty()
                : Sql.one(jdbc.sql("select * from monitoring_project where proposal = ? for update")
                        .param(proposal.number())
                        .query(this::details));
    }

    void report(ReportProgress command, AccountId by) {
        jdbc.sql("insert into monitoring_project_report (id, project, progress, stage, text, reported_by, jurisdiction, at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), command.project(), command.progress(), command.stage().name(),
                        command.text(), by.value(), command.jurisdiction().value(), now.instant()))
                .update();
        jdbc.sql("update monitoring_project set progress = ?, stage = ? where id = ?")
                .params(command.progress(), command.stage().name(), command.project())
                .update();
    }

    Optional<ProjectDetails> find(UUID id) {
        return Sql.one(jdbc.sql("select * from monitoring_project where id = ?").param(id).query(this::details));
    }

    List<ProjectDetails> list() {
        return Sql.all(jdbc.sql("select * from monitoring_project order by added_at, id").query(this::details));
    }

    private Supplier<ProjectDetails> details(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Integer proposal = row.getObject("proposal", Integer.class);
        BigDecimal cost = row.getBigDecimal("cost");
        var plan = new ProjectPlan(new Localized(row.getString("name_zh"), row.getString("name_en")),
                JurisdictionCode.of(row.getString("lead")), period(row.getString("begins")), period(row.getString("ends")),
                cost == null ? null : Plain.number(cost),
                List.of(json.readValue(row.getString("shares"), ProjectPlan.Share[].class)),
                List.of(json.readValue(row.getString("milestones"), ProjectPlan.Milestone[].class)),
                row.getString("indicator"), proposal == null ? null : new ProposalId(proposal));
        var stage = ProjectStage.valueOf(row.getString("stage"));
        int progress = row.getInt("progress");
        Instant addedAt = Sql.instant(row, "added_at");
        return () -> new ProjectDetails(id, plan, stage, progress, addedAt, reports(id));
    }

    private List<ProjectDetails.Report> reports(UUID project) {
        return jdbc.sql("select * from monitoring_project_report where project = ? order by at desc")
                .param(project)
                .query((row, i) -> new ProjectDetails.Report(row.getInt("progress"),
                        ProjectStage.valueOf(row.getString("stage")), row.getString("text"),
                        new AccountId(row.getObject("reported_by", UUID.class)),
                        JurisdictionCode.of(row.getString("jurisdiction")), Sql.instant(row, "at")))
                .list();
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.value();
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : new Period(text);
    }
}
