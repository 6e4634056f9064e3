package org.tongtu.jobs;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Sql;

/**
 * Rows of one table that are of no use once they are so old.
 *
 * @param name the table; never from outside, like the column
 * @param column the instant whose age counts
 */
public record OldRows(JdbcClient jdbc, String name, String column, Duration kept) implements Leftovers {

    @Override
    public int remove(Instant now, int atOnce) {
        return jdbc.sql("delete from " + name + " where " + column + " < ? limit ?")
                .params(Sql.values(now.minus(kept), atOnce))
                .update();
    }
}
