package org.tongtu.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.standard.Severity;

/** Exemptions and clearances; what was withdrawn or said again stays in the table. */
@Repository
class ExemptionRepository {

    private final JdbcClient jdbc;

    ExemptionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of what was stated for the same finding before. */
    void insert(Exemption it) {
        jdbc.sql("update proposal_exemption set withdrawn_at = ? where proposal = ? and finding = ? and withdrawn_at is null")
                .params(Sql.values(it.statedAt(), it.proposal().number(), it.finding()))
                .update();
        jdbc.sql("insert into proposal_exemption (id, proposal, finding, rule, severity, name_zh, name_en, message_zh, "
                        + "message_en, kind, reason, until, authority, document_number, scan, stated_by, stated_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(it.id(), it.proposal().number(), it.finding(), it.rule(), it.severity().name(),
                        it.name().zh(), it.name().en(), it.message().zh(), it.message().en(), it.kind().name(), it.reason(),
                        it.until(), it.authority(), it.documentNumber(), it.scan(), it.statedBy().value(), it.statedAt()))
                .update();
    }

    void withdraw(UUID exemption, Instant at) {
        jdbc.sql("update proposal_exemption set withdrawn_at = ? where id = ?").params(Sql.values(at, exemption)).update();
    }

    void grant(UUID exemption, int edition, Instant at) {
        jdbc.sql("update proposal_exemption set granted_at = ?, edition = ? where id = ?")
                .params(Sql.values(at, edition, exemption))
                .update();
    }

    List<Exemption> list(ProposalId proposal) {
        return jdbc.sql("select * from proposal_exemption where proposal = ? and withdrawn_at is null order by severity, rule, id")
                .param(proposal.number())
                .query(ExemptionRepository::exemption)
                .list();
    }

    /** Those that stood at an earlier instant. */
    List<Exemption> list(ProposalId proposal, Instant at) {
        return jdbc.sql("select * from proposal_exemption where proposal = ? and stated_at <= ? "
                        + "and (withdrawn_at is null or withdrawn_at > ?) order by severity, rule, id")
                .params(Sql.values(proposal.number(), at, at))
                .query(ExemptionRepository::exemption)
                .list();
    }

    /** Those that editions of a plan carry. */
    List<Exemption> granted(PlanId plan) {
        return jdbc.sql("select e.* from proposal_exemption e join proposal p on p.number = e.proposal "
                        + "where p.plan = ? and e.granted_at is not null order by e.edition, e.severity, e.rule, e.id")
                .param(plan.value())
                .query(ExemptionRepository::exemption)
                .list();
    }

    private static Exemption exemption(ResultSet row, int index) throws SQLException {
        return new Exemption(row.getObject("id", UUID.class), new ProposalId(row.getInt("proposal")),
                row.getObject("finding", UUID.class), row.getString("rule"), Severity.valueOf(row.getString("severity")),
                new Localized(row.getString("name_zh"), row.getString("name_en")),
                new Localized(row.getString("message_zh"), row.getString("message_en")),
                Exemption.Kind.valueOf(row.getString("kind")), row.getString("reason"),
                row.getObject("until", LocalDate.class), row.getString("authority"), row.getString("document_number"),
                row.getString("scan"), new AccountId(row.getObject("stated_by", UUID.class)),
                Sql.instant(row, "stated_at"), Sql.instantOrNull(row, "granted_at"), row.getObject("edition", Integer.class));
    }
}
