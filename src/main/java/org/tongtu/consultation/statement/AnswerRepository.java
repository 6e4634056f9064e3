package org.tongtu.consultation.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Answers by revision. Rows are only ever added. */
@Repository
class AnswerRepository {

    private static final String ANSWERS = "select a.* from statement_answer a join statement_point p on p.id = a.point ";

    private record Owned(UUID point, AnswerDetails answer) {}

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AnswerPoint answer, int revision, Instant at, AccountId account, @Nullable JurisdictionCode by) {
        ProposalId proposal = answer.proposal();
        jdbc.sql("insert into statement_answer (point, revision, outcome, reason, referred_to, proposal, sequence, at, "
                        + "account, jurisdiction) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(answer.point(), revision, answer.outcome().name(), answer.reason(),
                        answer.referredTo(), proposal == null ? null : proposal.number(), answer.sequence(), at,
                        account.value(), by == null ? null : by.value()))
                .update();
    }

    Map<UUID, List<AnswerDetails>> ofStatement(UUID statement) {
        return grouped(jdbc.sql(ANSWERS + "where p.statement = ? order by a.revision desc").param(statement));
    }

    Map<UUID, List<AnswerDetails>> list(ConsultationId consultation) {
        return grouped(jdbc.sql(ANSWERS + "join statement s on s.id = p.statement where s.consultation = ? "
                        + "order by a.revision desc")
                .param(consultation.number()));
    }

    private static Map<UUID, List<AnswerDetails>> grouped(JdbcClient.StatementSpec query) {
        return query.query(AnswerRepository::owned).list().stream()
                .collect(Collectors.groupingBy(Owned::point, Collectors.mapping(Owned::answer, Collectors.toList())));
    }

    private static Owned owned(ResultSet row, int index) throws SQLException {
        Integer proposal = row.getObject("proposal", Integer.class);
        String by = row.getString("jurisdiction");
        return new Owned(row.getObject("point", UUID.class), new AnswerDetails(
                row.getInt("revision"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("referred_to"),
                proposal == null ? null : new ProposalId(proposal),
                row.getObject("sequence", Long.class),
                Sql.instant(row, "at"),
                new AccountId(row.getObject("account", UUID.class)),
                by == null ? null : new JurisdictionCode(by)));
    }
}
