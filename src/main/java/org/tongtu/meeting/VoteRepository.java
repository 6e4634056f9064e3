package org.tongtu.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;

/** Votes. The primary key over item, round, member and revision lets one of two racing votes win and refuses the other. */
@Repository
class VoteRepository {

    private final JdbcClient jdbc;

    VoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID item, int round, VoteRecord vote) {
        try {
            jdbc.sql("insert into meeting_vote (item, round, member, revision, choice, reason, cast_by, scan, at) "
                            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Sql.values(item, round, vote.member().value(), vote.revision(), vote.choice().name(),
                            vote.reason(), vote.castBy().value(), vote.scan(), vote.at()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refused.Kind.CONFLICT, "meeting.vote-moved-on", vote.member());
        }
    }

    /** The last vote of each member in a round. */
    List<VoteRecord> current(UUID item, int round) {
        return jdbc.sql("select v.* from meeting_vote v where v.item = ? and v.round = ? and v.revision = "
                        + "(select max(w.revision) from meeting_vote w where w.item = v.item and w.round = v.round "
                        + "and w.member = v.member) order by v.member")
                .params(item, round)
                .query(VoteRepository::vote)
                .list();
    }

    /** Every vote ever cast on an item, in order. */
    List<VoteRecord> history(UUID item) {
        return jdbc.sql("select * from meeting_vote where item = ? order by at, round, revision")
                .param(item)
                .query(VoteRepository::vote)
                .list();
    }

    private static VoteRecord vote(ResultSet row, int index) throws SQLException {
        return new VoteRecord(JurisdictionCode.of(row.getString("member")), row.getInt("revision"),
                Choice.valueOf(row.getString("choice")), row.getString("reason"),
                new AccountId(row.getObject("cast_by", UUID.class)), row.getString("scan"), Sql.instant(row, "at"));
    }
}
