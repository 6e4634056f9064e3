package org.tongtu.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.plan.PlanId;

/** The register: edition n has the rows with {@code from_edition <= n < to_edition}. */
@Repository
class FindingRepository {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    FindingRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<EditionCheck> checks(PlanId plan) {
        return jdbc.sql("select * from finding_check where plan = ? order by edition")
                .param(plan.value())
                .query((row, i) -> new EditionCheck(row.getInt("edition"), Sql.instant(row, "checked_at"), row.getString("software")))
                .list();
    }

    /** 0 where nothing is written yet. */
    int latest(PlanId plan) {
        return jdbc.sql("select coalesce(max(edition), 0) from finding_check where plan = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
    }

    /** Waits for whoever is writing the same; false where it is written already. */
    boolean insert(PlanId plan, EditionCheck check) {
        return jdbc.sql("insert ignore into finding_check (plan, edition, checked_at, software) values (?, ?, ?, ?)")
                .params(Sql.values(plan.value(), check.edition(), check.at(), check.software()))
                .update() == 1;
    }

    /** What the latest edition that was written has. */
    Map<UUID, String> standing(PlanId plan) {
        var standing = new LinkedHashMap<UUID, String>();
        jdbc.sql("select finding, content from finding_version where plan = ? and to_edition is null")
                .param(plan.value())
                .query(row -> {
                    standing.put(row.getObject("finding", UUID.class), row.getString("content"));
                });
        return standing;
    }

    void end(PlanId plan, int edition, Collection<UUID> findings) {
        batch.batchUpdate("update finding_version set to_edition = ? where plan = ? and finding = ? and to_edition is null",
                findings, BATCH, (row, finding) -> {
                    row.setInt(1, edition);
                    row.setString(2, plan.value());
                    row.setObject(3, finding);
                });
    }

    void insert(PlanId plan, int edition, Map<UUID, String> findings) {
        batch.batchUpdate("insert into finding_version (plan, finding, from_edition, content) values (?, ?, ?, ?)",
                findings.entrySet(), BATCH, (row, finding) -> {
                    row.setString(1, plan.value());
                    row.setObject(2, finding.getKey());
                    row.setInt(3, edition);
                    row.setString(4, finding.getValue());
                });
    }

    /** All there ever was, the earliest first. */
    List<FindingVersion> versions(PlanId plan) {
        return jdbc.sql("select * from finding_version where plan = ? order by from_edition")
                .param(plan.value())
                .query(FindingRepository::version)
                .list();
    }

    private static FindingVersion version(ResultSet row, int index) throws SQLException {
        return StoredFinding.read(row.getObject("finding", UUID.class), row.getString("content"), row.getInt("from_edition"),
                row.getObject("to_edition", Integer.class));
    }
}
