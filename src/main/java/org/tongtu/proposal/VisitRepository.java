package org.tongtu.proposal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.ProposalId;

/** The last visit of each person to each proposal. */
@Repository
class VisitRepository {

    private final JdbcClient jdbc;

    VisitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Visit> find(ProposalId proposal, AccountId account) {
        return jdbc.sql("select sequence, at from proposal_visit where proposal = ? and account = ?")
                .params(Sql.values(proposal.number(), account.value()))
                .query((row, i) -> new Visit(row.getLong("sequence"), Sql.instant(row, "at")))
                .optional();
    }

    /** What was seen once stays seen, whichever tab says so last. */
    void note(ProposalId proposal, AccountId account, Visit visit) {
        jdbc.sql("insert into proposal_visit (proposal, account, sequence, at) values (?, ?, ?, ?) on duplicate key update "
                        + "at = values(at), sequence = greatest(sequence, values(sequence))")
                .params(Sql.values(proposal.number(), account.value(), visit.sequence(), visit.at()))
                .update();
    }
}
