package org.tongtu.monitoring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Now;

/** The thresholds in force, and all that were. */
@Repository
class ThresholdRepository {

    /** Usual in the field, until an alliance sets its own. */
    private static final Thresholds USUAL = new Thresholds(1, 0.97, 0.90, true, "");

    private final JdbcClient jdbc;
    private final Now now;

    ThresholdRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    Thresholds current() {
        return jdbc.sql("select * from monitoring_threshold order by number desc limit 1")
                .query((row, i) -> new Thresholds(row.getDouble("green"), row.getDouble("yellow"),
                        row.getDouble("orange"), row.getBoolean("binding_is_red"), row.getString("source")))
                .optional()
                .orElse(USUAL);
    }

    void set(Thresholds thresholds, AccountId by) {
        jdbc.sql("insert into monitoring_threshold (green, yellow, orange, binding_is_red, source, set_by, set_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(thresholds.green(), thresholds.yellow(), thresholds.orange(),
                        thresholds.bindingIsRed(), thresholds.source(), by.value(), now.instant()))
                .update();
    }
}
