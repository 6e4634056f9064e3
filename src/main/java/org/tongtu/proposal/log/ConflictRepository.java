package org.tongtu.proposal.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import tools.jackson.databind.json.JsonMapper;

/** Conflicts: raised by an operation, closed by another, never deleted. */
@Repository
class ConflictRepository {

    /** With the time of the operation that wrote what stayed; an edition's versions begin with a letter and match none. */
    private static final String SELECT = "select c.*, o.at theirs_at from proposal_conflict c left join proposal_operation o "
            + "on o.proposal = c.proposal and o.sequence = case when c.theirs_version regexp '^[0-9]+$' "
            + "then cast(c.theirs_version as unsigned) end ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConflictRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Conflict it) {
        AccountId theirs = it.theirsAuthor();
        jdbc.sql("insert into proposal_conflict (id, proposal, sequence, thing, kind, thing_group, cell, base, theirs, "
                        + "theirs_version, theirs_author, theirs_name, mine, mine_author, mine_name, raised_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(it.id(), it.proposal().number(), it.sequence(), it.thing(), it.kind().name(), it.group(),
                        it.cell(), it.base().json(), it.theirs().json(), it.theirsVersion().value(),
                        theirs == null ? null : theirs.value(), it.theirsName(), it.mine().json(), it.mineAuthor().value(),
                        it.mineName(), it.raisedAt()))
                .update();
    }

    void close(Conflict conflict, LoggedOperation by) {
        jdbc.sql("update proposal_conflict set resolved_at = ?, resolved_by = ?, resolved_sequence = ? where id = ?")
                .params(Sql.values(by.at(), by.author().value(), by.sequence(), conflict.id()))
                .update();
    }

    Optional<Conflict> find(ProposalId proposal, UUID id) {
        return jdbc.sql(SELECT + "where c.proposal = ? and c.id = ?")
                .params(Sql.values(proposal.number(), id))
                .query((row, i) -> conflict(row))
                .optional();
    }

    List<Conflict> list(ProposalId proposal) {
        return jdbc.sql(SELECT + "where c.proposal = ? order by c.raised_at, c.id")
                .param(proposal.number())
                .query((row, i) -> conflict(row))
                .list();
    }

    int countOpen(ProposalId proposal) {
        return jdbc.sql("select count(*) from proposal_conflict where proposal = ? and resolved_at is null")
                .param(proposal.number())
                .query(Integer.class)
                .single();
    }

    private Conflict conflict(ResultSet row) throws SQLException {
        UUID theirs = row.getObject("theirs_author", UUID.class);
        UUID resolver = row.getObject("resolved_by", UUID.class);
        return new Conflict(
                row.getObject("id", UUID.class),
                new ProposalId(row.getInt("proposal")),
                row.getLong("sequence"),
                row.getObject("thing", UUID.class),
                ThingKind.valueOf(row.getString("kind")),
                row.getString("thing_group"),
                row.getString("cell"),
                value(row, "base"),
                value(row, "theirs"),
                new Version(row.getString("theirs_version")),
                theirs == null ? null : new AccountId(theirs),
                row.getString("theirs_name"),
                Sql.instantOrNull(row, "theirs_at"),
                value(row, "mine"),
                new AccountId(row.getObject("mine_author", UUID.class)),
                row.getString("mine_name"),
                Sql.instant(row, "raised_at"),
                Sql.instantOrNull(row, "resolved_at"),
                resolver == null ? null : new AccountId(resolver));
    }

    private CellValue value(ResultSet row, String column) throws SQLException {
        return CellValue.parse(json.readTree(row.getString(column)));
    }
}
