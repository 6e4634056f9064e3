package org.tongtu.proposal.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The logs and their heads. The head's row lock orders the writers of one proposal. */
@Repository
class LogRepository {

    private static final TypeReference<List<AppliedWrite>> WRITES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LogRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void open(LogHead head) {
        jdbc.sql("insert into proposal_log (proposal, plan, first_edition, edition, sequence) values (?, ?, ?, ?, ?)")
                .params(Sql.values(head.proposal().number(), head.plan().value(), head.edition(), head.edition(),
                        head.sequence()))
                .update();
    }

    Optional<LogHead> head(ProposalId proposal) {
        return head(proposal, "");
    }

    Optional<LogHead> lock(ProposalId proposal) {
        return head(proposal, " for update");
    }

    private Optional<LogHead> head(ProposalId proposal, String suffix) {
        return jdbc.sql("select * from proposal_log where proposal = ?" + suffix)
                .param(proposal.number())
                .query((row, i) -> head(row))
                .optional();
    }

    List<LogHead> heads(PlanId plan) {
        return jdbc.sql("select * from proposal_log where plan = ?").param(plan.value()).query((row, i) -> head(row)).list();
    }

    private static LogHead head(ResultSet row) throws SQLException {
        return new LogHead(new ProposalId(row.getInt("proposal")), new PlanId(row.getString("plan")), row.getInt("edition"),
                row.getLong("sequence"));
    }

    int firstEdition(ProposalId proposal) {
        return jdbc.sql("select first_edition from proposal_log where proposal = ?")
                .param(proposal.number())
                .query(Integer.class)
                .single();
    }

    /** Operations that follow one another and the head they lead to. */
    void append(List<LoggedOperation> operations) {
        var rows = new ArrayList<@Nullable Object>();
        operations.forEach(operation -> rows.addAll(row(operation)));
        jdbc.sql("insert into proposal_operation (proposal, sequence, id, kind, author, author_name, jurisdiction, at, "
                        + "cause_kind, cause_id, undoes, edition, writes) values " + Sql.rows(operations.size(), 13))
                .params(rows)
                .update();
        LoggedOperation last = operations.getLast();
        jdbc.sql("update proposal_log set sequence = ?, edition = ? where proposal = ?")
                .params(Sql.values(last.sequence(), last.edition(), last.proposal().number()))
                .update();
    }

    private List<@Nullable Object> row(LoggedOperation operation) {
        Subject cause = operation.cause();
        return Sql.values(operation.proposal().number(), operation.sequence(), operation.id(), operation.kind().name(),
                operation.author().value(), operation.authorName(), operation.jurisdiction().value(), operation.at(),
                cause == null ? null : cause.kind(), cause == null ? null : cause.id(), operation.undoes(),
                operation.edition(), json.writeValueAsString(operation.writes()));
    }

    List<LoggedOperation> since(ProposalId proposal, long after, int limit) {
        return jdbc.sql("select * from proposal_operation where proposal = ? and sequence > ? order by sequence limit ?")
                .params(Sql.values(proposal.number(), after, limit))
                .query((row, i) -> operation(row))
                .list();
    }

    List<LoggedOperation> touching(ProposalId proposal, UUID thing) {
        return jdbc.sql("select * from proposal_operation where proposal = ? and instr(writes, ?) > 0 order by sequence")
                .params(Sql.values(proposal.number(), thing.toString()))
                .query((row, i) -> operation(row))
                .list()
                .stream()
                .filter(operation -> operation.writes().stream().anyMatch(write -> write.thing().equals(thing)))
                .toList();
    }

    /** The operations that may have ended a thing, the last first. */
    List<Long> endings(ProposalId proposal, UUID thing) {
        return jdbc.sql("select sequence from proposal_operation where proposal = ? and (kind = ? or instr(writes, ?) > 0) "
                        + "order by sequence desc")
                .params(Sql.values(proposal.number(), OperationKind.MOVE_TO_EDITION.name(), thing.toString()))
                .query(Long.class)
                .list();
    }

    Optional<LoggedOperation> find(ProposalId proposal, long sequence) {
        return jdbc.sql("select * from proposal_operation where proposal = ? and sequence = ?")
                .params(Sql.values(proposal.number(), sequence))
                .query((row, i) -> operation(row))
                .optional();
    }

    private LoggedOperation operation(ResultSet row) throws SQLException {
        String cause = row.getString("cause_kind");
        return new LoggedOperation(
                new ProposalId(row.getInt("proposal")),
                row.getLong("sequence"),
                row.getObject("id", UUID.class),
                OperationKind.valueOf(row.getString("kind")),
                new AccountId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                new JurisdictionCode(row.getString("jurisdiction")),
                Sql.instant(row, "at"),
                cause == null ? null : new Subject(cause, row.getString("cause_id")),
                row.getObject("undoes", Long.class),
                row.getInt("edition"),
                json.readValue(row.getString("writes"), WRITES));
    }
}
