package org.tongtu.plan.handdown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;

/** The lines of every edition's list. */
@Repository
class HandDownRepository {

    private final JdbcClient jdbc;
    private final Counties counties;

    HandDownRepository(JdbcClient jdbc, Counties counties) {
        this.jdbc = jdbc;
        this.counties = counties;
    }

    void insert(EditionSummary edition, HandDown.Line line, HandDown counted, LocalDate due) {
        jdbc.sql("insert into plan_hand_down (id, plan, edition, jurisdiction, kind, thing_group, added, changed, removed, "
                        + "names, due, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')")
                .params(Sql.values(Ids.next(), edition.plan().value(), edition.number(), line.jurisdiction().value(),
                        line.kind().name(), line.group(), counted.added(), counted.changed(), counted.removed(),
                        counted.names(), due))
                .update();
    }

    void assign(AssignHandDown command) {
        jdbc.sql("update plan_hand_down set bureau = ?, due = ? where id = ?")
                .params(Sql.values(command.bureau(), command.due(), command.line()))
                .update();
    }

    void complete(CompleteHandDown command, Actor by, Instant at) {
        jdbc.sql("update plan_hand_down set done_at = ?, done_by = ?, note = ? where id = ?")
                .params(Sql.values(at, by.id().value(), command.note(), command.line()))
                .update();
    }

    List<HandDownDetails> list(PlanId plan, int edition) {
        return Sql.all(jdbc.sql("select * from plan_hand_down where plan = ? and edition = ? order by jurisdiction, kind, thing_group")
                .params(Sql.values(plan.value(), edition))
                .query(this::details));
    }

    List<HandDownDetails> open() {
        return Sql.all(jdbc.sql("select * from plan_hand_down where done_at is null order by due, id").query(this::details));
    }

    Optional<HandDownDetails> lock(UUID line) {
        return Sql.one(jdbc.sql("select * from plan_hand_down where id = ? for update").param(line).query(this::details));
    }

    private Supplier<HandDownDetails> details(ResultSet row, int index) throws SQLException {
        var member = new JurisdictionCode(row.getString("jurisdiction"));
        var kind = ThingKind.valueOf(row.getString("kind"));
        String group = row.getString("thing_group");
        @Nullable UUID by = row.getObject("done_by", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        var plan = new PlanId(row.getString("plan"));
        int edition = row.getInt("edition");
        int added = row.getInt("added");
        int changed = row.getInt("changed");
        int removed = row.getInt("removed");
        String names = row.getString("names");
        String bureau = row.getString("bureau");
        LocalDate due = row.getObject("due", LocalDate.class);
        @Nullable Instant doneAt = Sql.instantOrNull(row, "done_at");
        String note = row.getString("note");
        return () -> new HandDownDetails(id, plan, edition, member, counties.of(member), kind, group, added, changed, removed, names,
                counties.bureau(bureau, kind, group), due, doneAt, by == null ? null : new AccountId(by), note);
    }
}
