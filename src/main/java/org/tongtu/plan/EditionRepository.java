package org.tongtu.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;

/** Plans, editions and versioned things: edition n is the rows with {@code from_edition <= n < to_edition}. */
@Repository
class EditionRepository {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Now now;

    EditionRepository(JdbcClient jdbc, JdbcTemplate batch, Now now) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.now = now;
    }

    List<PlanDetails> plans() {
        return jdbc.sql("select * from plan order by id").query(EditionRepository::plan).list();
    }

    Optional<PlanDetails> findPlan(PlanId plan) {
        return jdbc.sql("select * from plan where id = ?").param(plan.value()).query(EditionRepository::plan).optional();
    }

    void insertPlan(FoundPlan command) {
        jdbc.sql("insert into plan (id, title_zh, title_en, base_year, near_term_year, target_year, attribution) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(command.plan().value(), command.title().zh(), command.title().en(),
                        command.frame().baseYear(), command.frame().nearTermYear(), command.frame().targetYear(),
                        command.attribution()))
                .update();
    }

    /**
     * The latest edition, as committed and not as it was when the transaction began: whoever waited here for another
     * adoption is told that the ground has moved, and begins anew on the edition that it made.
     */
    int lockCurrent(PlanId plan) {
        jdbc.sql("select id from plan where id = ? for update").param(plan.value()).query(String.class).single();
        return jdbc.sql("select number from plan_edition where plan = ? order by number desc limit 1 for update")
                .param(plan.value())
                .query(Integer.class)
                .single();
    }

    void insertEdition(PlanId plan, int number, @Nullable Integer proposal, @Nullable Long sequence) {
        jdbc.sql("insert into plan_edition (plan, number, status, agreed_at, proposal, sequence) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.values(plan.value(), number, EditionStatus.AGREED.name(), now.instant(), proposal, sequence))
                .update();
    }

    void approve(ApproveEdition command) {
        jdbc.sql("update plan_edition set status = ?, authority = ?, document_number = ?, approved_on = ?, scan = ? "
                        + "where plan = ? and number = ?")
                .params(Sql.values(EditionStatus.APPROVED.name(), command.authority(), command.documentNumber(),
                        command.approvedOn(), command.scan(), command.plan().value(), command.edition()))
                .update();
    }

    List<EditionSummary> list(PlanId plan) {
        return jdbc.sql("select * from plan_edition where plan = ? order by number desc")
                .param(plan.value())
                .query(EditionRepository::edition)
                .list();
    }

    Optional<EditionSummary> find(PlanId plan, int number) {
        return jdbc.sql("select * from plan_edition where plan = ? and number = ?")
                .params(Sql.values(plan.value(), number))
                .query(EditionRepository::edition)
                .optional();
    }

    Optional<EditionSummary> current(PlanId plan) {
        return jdbc.sql("select e.* from plan_edition e join plan p on p.id = e.plan where e.plan = ? "
                        + "and (p.in_force = 'AGREED' or e.status = p.in_force or e.number = 1) "
                        + "order by e.number desc limit 1")
                .param(plan.value())
                .query(EditionRepository::edition)
                .optional();
    }

    void insertThings(PlanId plan, int from, Collection<Thing> things) {
        batch.batchUpdate(
                "insert into plan_thing (plan, thing, kind, thing_group, from_edition, cells) values (?, ?, ?, ?, ?, ?)",
                things, BATCH, (row, thing) -> {
                    row.setString(1, plan.value());
                    row.setObject(2, thing.id());
                    row.setString(3, thing.kind().name());
                    row.setString(4, thing.group());
                    row.setInt(5, from);
                    row.setString(6, StoredCells.write(thing, from));
                });
    }

    void closeThings(PlanId plan, int to, Collection<UUID> things) {
        batch.batchUpdate(
                "update plan_thing set to_edition = ? where plan = ? and thing = ? and to_edition is null",
                things, BATCH, (row, thing) -> {
                    row.setInt(1, to);
                    row.setString(2, plan.value());
                    row.setObject(3, thing);
                });
    }

    /** Rows are read into things, their shapes included, while the next are on their way. */
    List<Thing> things(PlanId plan, int edition) {
        try (Stream<Row> rows = jdbc.sql("select thing, kind, thing_group, cells from plan_thing where plan = ? and from_edition <= ? "
                        + "and (to_edition is null or to_edition > ?)")
                .withFetchSize(BATCH)
                .params(Sql.values(plan.value(), edition, edition))
                .query((row, i) -> new Row(row.getObject("thing", UUID.class), row.getString("kind"), row.getString("thing_group"),
                        row.getString("cells")))
                .stream()) {
            return rows.parallel().map(Row::read).toList();
        }
    }

    /** The editions that wrote a thing or put an end to it, the earliest first. */
    List<Integer> editionsOf(PlanId plan, UUID thing) {
        return jdbc.sql("select from_edition as number from plan_thing where plan = ? and thing = ? union "
                        + "select to_edition from plan_thing where plan = ? and thing = ? and to_edition is not null order by number")
                .params(Sql.values(plan.value(), thing, plan.value(), thing))
                .query(Integer.class)
                .list();
    }

    /** What an edition wrote. */
    List<Thing> written(PlanId plan, int edition) {
        return jdbc.sql("select thing, kind, thing_group, cells from plan_thing where plan = ? and from_edition = ?")
                .params(Sql.values(plan.value(), edition))
                .query(EditionRepository::thing)
                .list();
    }

    /** What an edition put an end to, as it was before. */
    List<Thing> closed(PlanId plan, int edition) {
        return jdbc.sql("select thing, kind, thing_group, cells from plan_thing where plan = ? and to_edition = ?")
                .params(Sql.values(plan.value(), edition))
                .query(EditionRepository::thing)
                .list();
    }

    /** A row as it came; reading 100,000 of them is worth all processors. */
    private record Row(UUID thing, String kind, String group, String cells) {

        Thing read() {
            var read = new Thing(thing, ThingKind.valueOf(kind), group, StoredCells.read(cells));
            read.geometry(); // read once, by all processors
            return read;
        }
    }

    private static Thing thing(ResultSet row, int index) throws SQLException {
        return new Thing(row.getObject("thing", UUID.class), ThingKind.valueOf(row.getString("kind")),
                row.getString("thing_group"), StoredCells.read(row.getString("cells")));
    }

    private static PlanDetails plan(ResultSet row, int index) throws SQLException {
        return new PlanDetails(
                new PlanId(row.getString("id")),
                new Localized(row.getString("title_zh"), row.getString("title_en")),
                new PlanFrame(row.getInt("base_year"), row.getInt("near_term_year"), row.getInt("target_year")),
                row.getString("attribution"));
    }

    private static EditionSummary edition(ResultSet row, int index) throws SQLException {
        return new EditionSummary(
                new PlanId(row.getString("plan")),
                row.getInt("number"),
                EditionStatus.valueOf(row.getString("status")),
                Sql.instant(row, "agreed_at"),
                row.getObject("proposal", Integer.class),
                row.getObject("sequence", Long.class),
                row.getString("authority"),
                row.getString("document_number"),
                row.getObject("approved_on", LocalDate.class),
                row.getString("scan"));
    }
}
