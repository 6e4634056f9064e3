package org.tongtu.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;

/** What the public last saw of proposals that were taken back; of one taken back twice, what it saw last. */
@Repository
class ShownRepository {

    private final JdbcClient jdbc;

    ShownRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ProposalId proposal, Shown it) {
        jdbc.sql("replace into proposal_shown (proposal, steps, at, edition, sequence, open_conflicts, ground, title_zh, title_en, "
                        + "reason_zh, reason_en, participants) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(proposal.number(), it.steps(), it.at(), it.edition(), it.sequence(), it.openConflicts(),
                        it.ground().name(), it.title().zh(), it.title().en(), it.reason().zh(), it.reason().en(),
                        it.participants().stream().map(JurisdictionCode::value).collect(Collectors.joining(","))))
                .update();
    }

    Optional<Shown> find(ProposalId proposal) {
        return jdbc.sql("select * from proposal_shown where proposal = ?").param(proposal.number()).query(ShownRepository::shown).optional();
    }

    Map<ProposalId, Shown> all() {
        var all = new HashMap<ProposalId, Shown>();
        jdbc.sql("select * from proposal_shown").query(row -> {
            all.put(new ProposalId(row.getInt("proposal")), shown(row, 0));
        });
        return all;
    }

    private static Shown shown(ResultSet row, int index) throws SQLException {
        return new Shown(row.getInt("steps"), Sql.instant(row, "at"), row.getInt("edition"), row.getLong("sequence"),
                row.getInt("open_conflicts"), Ground.valueOf(row.getString("ground")),
                new Localized(row.getString("title_zh"), row.getString("title_en")),
                new Localized(row.getString("reason_zh"), row.getString("reason_en")),
                Arrays.stream(row.getString("participants").split(",")).filter(it -> !it.isBlank()).map(JurisdictionCode::of).toList());
    }
}
