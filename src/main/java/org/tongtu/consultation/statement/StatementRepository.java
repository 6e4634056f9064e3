package org.tongtu.consultation.statement;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;

/** Statements; their points are read with them in one more query, never one by one. */
@Repository
class StatementRepository {

    private final JdbcClient jdbc;
    private final PointRepository points;

    StatementRepository(JdbcClient jdbc, PointRepository points) {
        this.jdbc = jdbc;
        this.points = points;
    }

    record Kept(UUID id, ReceiptNumber receipt, byte[] secret, byte @Nullable [] contact, byte @Nullable [] hash) {}

    void insert(GiveStatement given, Kept kept, Actor actor, Instant now) {
        jdbc.sql("insert into statement (id, consultation, receipt, secret, account, jurisdiction, village, stance, people, "
                        + "given_at, contact, contact_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(kept.id(), given.consultation().number(), kept.receipt().value(), kept.secret(),
                        actor.isAnonymous() ? null : actor.id().value(),
                        given.jurisdiction() == null ? null : given.jurisdiction().value(), given.village(),
                        given.stance().name(), given.people(), now, kept.contact(), kept.hash()))
                .update();
        points.insert(kept.id(), given.points());
    }

    /** Keeps the notice as it is until the statement is in: whoever ends it waits, and what ended before is seen. */
    void hold(ConsultationId consultation) {
        jdbc.sql("select number from consultation where number = ? lock in share mode").param(consultation.number()).query(Integer.class).optional();
    }

    Optional<byte[]> secret(String receipt) {
        return jdbc.sql("select secret from statement where receipt = ?")
                .param(receipt)
                .query((row, i) -> row.getBytes("secret"))
                .optional();
    }

    Optional<StatementDetails> find(String receipt) {
        return Sql.one(jdbc.sql("select * from statement where receipt = ?").param(receipt).query(this::one));
    }

    Optional<StatementDetails> find(UUID id) {
        return Sql.one(jdbc.sql("select * from statement where id = ?").param(id).query(this::one));
    }

    Optional<StatementDetails> ofPoint(UUID point) {
        return Sql.one(jdbc.sql("select s.* from statement s join statement_point p on p.statement = s.id where p.id = ?")
                .param(point)
                .query(this::one));
    }

    /** The one that was given first comes first. */
    List<StatementDetails> list(ConsultationId consultation) {
        Map<UUID, List<PointDetails>> all = points.list(consultation);
        return jdbc.sql("select * from statement where consultation = ? order by given_at, id")
                .param(consultation.number())
                .query((row, i) -> details(row, all.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Erases the words and the contact; that something was said and taken back remains. */
    boolean withdraw(UUID id, Instant now) {
        int withdrawn = jdbc.sql("update statement set withdrawn_at = ?, contact = null, contact_hash = null, village = '' "
                        + "where id = ? and withdrawn_at is null")
                .params(Sql.values(now, id))
                .update();
        if (withdrawn == 1) {
            points.erase(id);
        }
        return withdrawn == 1;
    }

    Set<UUID> withContact(ConsultationId consultation) {
        return Set.copyOf(jdbc.sql("select id from statement where consultation = ? and contact is not null")
                .param(consultation.number())
                .query((row, i) -> row.getObject("id", UUID.class))
                .list());
    }

    Optional<byte[]> contact(UUID id) {
        return jdbc.sql("select contact from statement where id = ? and contact is not null")
                .param(id)
                .query((row, i) -> row.getBytes("contact"))
                .optional();
    }

    /**
     * Waits for statements that are being given at this moment; they hold a share of the notice's row. Names all that
     * count, also those committed while this transaction waited, which its older view does not show.
     */
    List<UUID> awaitGiven(ConsultationId consultation) {
        jdbc.sql("select number from consultation where number = ? for update").param(consultation.number()).query(Integer.class).optional();
        return jdbc.sql("select id from statement where consultation = ? and withdrawn_at is null lock in share mode")
                .param(consultation.number())
                .query((row, i) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Sent twice, it is kept once; sent again with other words, it is kept again. */
    void keepRefused(ConsultationId consultation, UUID sent, Instant now, String reason, String text) {
        UUID id = UUID.nameUUIDFromBytes((sent + text).getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert ignore into statement_refused (id, consultation, at, reason, text) values (?, ?, ?, ?, ?)")
                .params(Sql.values(id, consultation.number(), now, reason, text))
                .update();
    }

    List<RefusedStatement> refused(ConsultationId consultation) {
        return jdbc.sql("select * from statement_refused where consultation = ? order by at")
                .param(consultation.number())
                .query((row, i) -> new RefusedStatement(row.getObject("id", UUID.class), Sql.instant(row, "at"),
                        row.getString("reason"), row.getString("text")))
                .list();
    }

    private Supplier<StatementDetails> one(ResultSet row, int index) throws SQLException {
        StatementDetails bare = details(row, List.of());
        return () -> bare.with(points.ofStatement(bare.id()));
    }

    private static StatementDetails details(ResultSet row, List<PointDetails> points) throws SQLException {
        String town = row.getString("jurisdiction");
        return new StatementDetails(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getInt("consultation")),
                new ReceiptNumber(row.getString("receipt")),
                town == null ? null : new JurisdictionCode(town),
                row.getString("village"),
                Stance.valueOf(row.getString("stance")),
                row.getInt("people"),
                Sql.instant(row, "given_at"),
                Sql.instantOrNull(row, "withdrawn_at"),
                points);
    }
}
