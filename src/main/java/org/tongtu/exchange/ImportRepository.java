package org.tongtu.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.profile.FileFacts;
import tools.jackson.databind.json.JsonMapper;

/** How the towns' files were made, kept when the files themselves are forgotten. */
@Repository
class ImportRepository {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Now now;

    ImportRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Of a file that went out from here there is nothing to keep. */
    void keep(ProposalId proposal, JurisdictionCode town, Returned file) {
        FileFacts facts = file.facts();
        if (facts != null) {
            jdbc.sql("insert into exchange_import (id, proposal, town, layer, name, at, facts) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(Sql.values(Ids.next(), proposal.number(), town.value(), file.layer(), file.fileName(), now.instant(), JSON.writeValueAsString(facts)))
                    .update();
        }
    }

    /** The last of each proposal, town and layer, the latest first. */
    List<Imported> last() {
        return jdbc.sql("""
                select * from (
                    select i.*, row_number() over (partition by proposal, town, layer order by at desc, id desc) newest from exchange_import i
                ) each_one where newest = 1 order by at desc, id desc""").query((row, i) -> read(row)).list();
    }

    private static Imported read(ResultSet row) throws SQLException {
        return new Imported(new ProposalId(row.getInt("proposal")), JurisdictionCode.of(row.getString("town")), row.getString("layer"),
                row.getString("name"), Sql.instant(row, "at"), JSON.readValue(row.getString("facts"), FileFacts.class));
    }
}
