package org.tongtu.consultation;

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
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Transition;

/** Notices and how often they were lengthened. */
@Repository
class ConsultationRepository {

    private final JdbcClient jdbc;
    private final DocumentRepository documents;

    ConsultationRepository(JdbcClient jdbc, DocumentRepository documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    ConsultationId insert(AnnounceNotice notice, AccountId by) {
        int number = jdbc.sql("insert into consultation (proposal, opens_at, closes_at, title_zh, title_en, summary_zh, "
                        + "summary_en, announced_by) values (?, ?, ?, ?, ?, ?, ?, ?) returning number")
                .params(Sql.values(notice.proposal().number(), notice.opensAt(), notice.closesAt(),
                        notice.title().zh(), notice.title().en(), notice.summary().zh(), notice.summary().en(),
                        by.value()))
                .query(Integer.class)
                .single();
        return new ConsultationId(number);
    }

    /** Waits for statements that are being given at this moment. */
    void lock(ConsultationId id) {
        jdbc.sql("select number from consultation where number = ? for update").param(id.number()).query(Integer.class).optional();
    }

    Optional<ConsultationDetails> find(ConsultationId id) {
        return Sql.one(jdbc.sql("select * from consultation where number = ?").param(id.number()).query(this::details));
    }

    List<ConsultationDetails> list() {
        return Sql.all(jdbc.sql("select * from consultation order by closes_at desc").query(this::details));
    }

    List<ConsultationDetails> list(ProposalId proposal) {
        return Sql.all(jdbc.sql("select * from consultation where proposal = ? order by number")
                .param(proposal.number())
                .query(this::details));
    }

    void extend(ExtendNotice command, Instant before, Instant now, AccountId by) {
        jdbc.sql("update consultation set closes_at = ? where number = ?")
                .params(Sql.values(command.closesAt(), command.consultation().number()))
                .update();
        jdbc.sql("insert into consultation_extension (consultation, at, until_before, until_after, reason_zh, reason_en, "
                        + "account) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(command.consultation().number(), now, before, command.closesAt(),
                        command.reason().zh(), command.reason().en(), by.value()))
                .update();
    }

    void close(ConsultationId id, Instant now, AccountId by) {
        jdbc.sql("update consultation set closed_at = ?, closed_by = ? where number = ? and closed_at is null")
                .params(Sql.values(now, by.value(), id.number()))
                .update();
    }

    /** What was taken back once was not before the public any more when it was taken back again. */
    void takeBack(ProposalId proposal, TakenBack it) {
        jdbc.sql("update consultation set taken_back_step = ?, taken_back_at = ?, taken_back_by = ?, taken_back_reason = ? "
                        + "where proposal = ? and taken_back_at is null")
                .params(Sql.values(it.step().name(), it.at(), it.by().value(), it.reason(), proposal.number()))
                .update();
    }

    private static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        String step = row.getString("taken_back_step");
        return step == null
                ? null
                : new TakenBack(Transition.valueOf(step), Sql.instant(row, "taken_back_at"),
                        new AccountId(row.getObject("taken_back_by", UUID.class)), row.getString("taken_back_reason"));
    }

    private List<NoticeExtension> extensions(int number) {
        return jdbc.sql("select * from consultation_extension where consultation = ? order by at")
                .param(number)
                .query((row, i) -> new NoticeExtension(
                        Sql.instant(row, "at"), Sql.instant(row, "until_before"), Sql.instant(row, "until_after"),
                        new Localized(row.getString("reason_zh"), row.getString("reason_en"))))
                .list();
    }

    private Supplier<ConsultationDetails> details(ResultSet row, int index) throws SQLException {
        int number = row.getInt("number");
        var proposal = new ProposalId(row.getInt("proposal"));
        var title = new Localized(row.getString("title_zh"), row.getString("title_en"));
        var summary = new Localized(row.getString("summary_zh"), row.getString("summary_en"));
        Instant opensAt = Sql.instant(row, "opens_at");
        Instant closesAt = Sql.instant(row, "closes_at");
        TakenBack takenBack = takenBack(row);
        return () -> new ConsultationDetails(new ConsultationId(number), proposal, title, summary, opensAt, closesAt,
                extensions(number), documents.list(number), takenBack);
    }
}
