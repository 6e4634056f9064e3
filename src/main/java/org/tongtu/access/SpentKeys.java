package org.tongtu.access;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Sql;
import org.tongtu.jobs.Leftovers;

/** Answers under command keys, kept as long as a browser that was offline may still ask for them again. */
@Component
class SpentKeys implements Leftovers {

    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;

    SpentKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "command_key";
    }

    @Override
    public int remove(Instant now, int atOnce) {
        return jdbc.sql("delete from command_key where at < ? limit ?").params(Sql.values(now.minus(KEPT), atOnce)).update();
    }
}
