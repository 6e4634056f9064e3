package org.tongtu.monitoring;

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
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Period;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/** Warnings with their readings and acts; at most one is open for an indicator and place of a plan. */
@Repository
class WarningRepository {

    private final JdbcClient jdbc;
    private final Now now;

    WarningRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    UUID open(Assessment assessment) {
        UUID id = Ids.next();
        jdbc.sql("insert into monitoring_warning (id, plan, indicator, jurisdiction, raised_at, is_open) "
                        + "values (?, ?, ?, ?, ?, 1)")
                .params(Sql.values(id, assessment.plan().value(), assessment.indicator().code(),
                        assessment.jurisdiction().value(), now.instant()))
                .update();
        return id;
    }

    void close(UUID warning) {
        jdbc.sql("update monitoring_warning set closed_at = ?, is_open = null where id = ?")
                .params(Sql.values(now.instant(), warning))
                .update();
    }

    void addReading(UUID warning, Assessment.Reading reading) {
        jdbc.sql("insert into monitoring_warning_reading (id, warning, period, actual, expected, attainment, level, at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), warning, reading.point().period().value(), reading.point().value(),
                        reading.expected(), reading.attainment(), reading.level().name(), now.instant()))
                .update();
    }

    void addAct(AccountId by, AnswerWarning act) {
        Subject link = act.link();
        jdbc.sql("insert into monitoring_warning_act (id, warning, kind, text, link_kind, link_id, account, "
                        + "jurisdiction, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), act.warning(), act.kind().name(), act.text(),
                        link == null ? null : link.kind(), link == null ? null : link.id(),
                        by.value(), act.jurisdiction().value(), now.instant()))
                .update();
    }

    void setOwner(UUID warning, AccountId owner, JurisdictionCode jurisdiction) {
        jdbc.sql("update monitoring_warning set owner = ?, owner_for = ? where id = ?")
                .params(owner.value(), jurisdiction.value(), warning)
                .update();
    }

    Optional<WarningDetails> find(UUID id) {
        return Sql.one(jdbc.sql("select * from monitoring_warning where id = ?").param(id).query(this::details));
    }

    Optional<WarningDetails> findOpen(PlanId plan, String indicator, JurisdictionCode jurisdiction) {
        return Sql.one(jdbc.sql("select * from monitoring_warning where plan = ? and indicator = ? and jurisdiction = ? "
                        + "and is_open = 1 for update")
                .params(plan.value(), indicator, jurisdiction.value())
                .query(this::details));
    }

    List<WarningDetails> list(PlanId plan) {
        return Sql.all(jdbc.sql("select * from monitoring_warning where plan = ? order by is_open desc, raised_at desc")
                .param(plan.value())
                .query(this::details));
    }

    private Supplier<WarningDetails> details(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID owner = row.getObject("owner", UUID.class);
        String ownerFor = row.getString("owner_for");
        var plan = new PlanId(row.getString("plan"));
        String indicator = row.getString("indicator");
        var jurisdiction = JurisdictionCode.of(row.getString("jurisdiction"));
        Instant raisedAt = Sql.instant(row, "raised_at");
        @Nullable Instant closedAt = Sql.instantOrNull(row, "closed_at");
        return () -> new WarningDetails(id, plan, indicator, jurisdiction, raisedAt, closedAt, owner == null ? null : new AccountId(owner),
                ownerFor == null ? null : JurisdictionCode.of(ownerFor), readings(id), acts(id));
    }

    private List<WarningReading> readings(UUID warning) {
        return jdbc.sql("select * from monitoring_warning_reading where warning = ? order by number")
                .param(warning)
                .query((row, i) -> new WarningReading(new Period(row.getString("period")),
                        Plain.number(row.getBigDecimal("actual")), Plain.number(row.getBigDecimal("expected")),
                        row.getDouble("attainment"), WarningLevel.valueOf(row.getString("level")), Sql.instant(row, "at")))
                .list();
    }

    private List<WarningAct> acts(UUID warning) {
        return jdbc.sql("select * from monitoring_warning_act where warning = ? order by number")
                .param(warning)
                .query((row, i) -> new WarningAct(WarningAct.Kind.valueOf(row.getString("kind")), row.getString("text"),
                        subject(row.getString("link_kind"), row.getString("link_id")),
                        new AccountId(row.getObject("account", UUID.class)),
                        JurisdictionCode.of(row.getString("jurisdiction")), Sql.instant(row, "at")))
                .list();
    }

    private static @Nullable Subject subject(@Nullable String kind, @Nullable String id) {
        return kind == null || id == null ? null : new Subject(kind, id);
    }
}
