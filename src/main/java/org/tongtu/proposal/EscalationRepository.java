package org.tongtu.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Objections before the common superior; each position goes there once. */
@Repository
class EscalationRepository {

    private static final String SELECT = "select e.*, p.member, p.reason, p.stated_at, p.voided_at "
            + "from proposal_escalation e join proposal_position p on p.id = e.position ";

    /** An objection that is due: the position and what it is about. */
    record Due(UUID position, ProposalId proposal) {}

    private final JdbcClient jdbc;

    EscalationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Objections in force to open proposals, stated by then and not escalated yet. */
    List<Due> due(Instant statedBy) {
        return jdbc.sql("select p.id, p.proposal from proposal_position p join proposal o on o.number = p.proposal "
                        + "where p.position = 'OBJECTION' and p.voided_at is null and p.stated_at <= ? "
                        + "and o.state in ('SUBMITTED', 'CONSULTATION', 'REVIEW') "
                        + "and not exists (select 1 from proposal_escalation e where e.position = p.id) order by p.stated_at")
                .params(Sql.values(statedBy))
                .query((row, i) -> new Due(row.getObject("id", UUID.class), new ProposalId(row.getInt("proposal"))))
                .list();
    }

    void insert(Due due, Instant at) {
        jdbc.sql("insert ignore into proposal_escalation (id, proposal, position, escalated_at) values (?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), due.proposal().number(), due.position(), at))
                .update();
    }

    void settle(SettleEscalation command, Actor by, Instant at) {
        jdbc.sql("update proposal_escalation set settled_at = ?, settled_by = ?, result = ?, document = ? where id = ?")
                .params(Sql.values(at, by.id().value(), command.result(), command.document(), command.escalation()))
                .update();
    }

    List<Escalation> list(ProposalId proposal) {
        return jdbc.sql(SELECT + "where e.proposal = ? order by e.escalated_at, e.id")
                .param(proposal.number())
                .query(EscalationRepository::escalation)
                .list();
    }

    List<Escalation> open() {
        return jdbc.sql(SELECT + "join proposal o on o.number = e.proposal where e.settled_at is null and p.voided_at is null "
                        + "and o.state in ('SUBMITTED', 'CONSULTATION', 'REVIEW') order by e.escalated_at, e.id")
                .query(EscalationRepository::escalation)
                .list();
    }

    Optional<Escalation> lock(UUID escalation) {
        return jdbc.sql(SELECT + "where e.id = ? for update").param(escalation).query(EscalationRepository::escalation).optional();
    }

    private static Escalation escalation(ResultSet row, int index) throws SQLException {
        @Nullable UUID by = row.getObject("settled_by", UUID.class);
        return new Escalation(row.getObject("id", UUID.class), new ProposalId(row.getInt("proposal")),
                new JurisdictionCode(row.getString("member")), row.getString("reason"), Sql.instant(row, "stated_at"),
                Sql.instant(row, "escalated_at"), row.getObject("voided_at") != null, Sql.instantOrNull(row, "settled_at"),
                by == null ? null : new AccountId(by), row.getString("result"), row.getString("document"));
    }
}
