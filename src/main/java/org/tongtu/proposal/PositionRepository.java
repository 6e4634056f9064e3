package org.tongtu.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.LogHead;

/** Positions of members: a new one voids the old, none is deleted. */
@Repository
class PositionRepository {

    private final JdbcClient jdbc;

    PositionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void state(ProposalId proposal, PositionRecord it) {
        voidOf(proposal, it.member(), it.statedAt());
        jdbc.sql("insert into proposal_position (id, proposal, member, sequence, position, reason, stated_by, stated_at, "
                        + "on_paper) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), proposal.number(), it.member().value(), it.sequence(), it.position().name(),
                        it.reason(), it.statedBy().value(), it.statedAt(), it.onPaper()))
                .update();
    }

    private void voidOf(ProposalId proposal, JurisdictionCode member, Instant at) {
        jdbc.sql("update proposal_position set voided_at = ? where proposal = ? and member = ? and voided_at is null")
                .params(Sql.values(at, proposal.number(), member.value()))
                .update();
    }

    void voidAll(ProposalId proposal, Instant at) {
        jdbc.sql("update proposal_position set voided_at = ? where proposal = ? and voided_at is null")
                .params(Sql.values(at, proposal.number()))
                .update();
    }

    /** What was said before a returned draft was changed was said of another one. */
    void voidOthers(LogHead head, Instant at) {
        jdbc.sql("update proposal_position set voided_at = ? where proposal = ? and sequence <> ? and voided_at is null")
                .params(Sql.values(at, head.proposal().number(), head.sequence()))
                .update();
    }

    /** Newest first; in force are those on exactly the sequence where the proposal stands. */
    List<PositionRecord> list(LogHead head) {
        return jdbc.sql("select * from proposal_position where proposal = ? order by stated_at desc, id")
                .param(head.proposal().number())
                .query((row, i) -> position(row, head, row.getObject("voided_at") == null))
                .list();
    }

    /** The same as it was at an earlier instant. */
    List<PositionRecord> list(LogHead head, Instant at) {
        return jdbc.sql("select *, coalesce(voided_at > ?, true) stood from proposal_position where proposal = ? and stated_at <= ? "
                        + "order by stated_at desc, id")
                .params(Sql.values(at, head.proposal().number(), at))
                .query((row, i) -> position(row, head, row.getBoolean("stood")))
                .list();
    }

    private static PositionRecord position(ResultSet row, LogHead head, boolean stands) throws SQLException {
        return new PositionRecord(
                new JurisdictionCode(row.getString("member")),
                row.getLong("sequence"),
                Position.valueOf(row.getString("position")),
                row.getString("reason"),
                new AccountId(row.getObject("stated_by", UUID.class)),
                Sql.instant(row, "stated_at"),
                row.getString("on_paper"),
                stands && row.getLong("sequence") == head.sequence());
    }
}
