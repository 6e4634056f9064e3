package org.tongtu.notification;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Sql;
import org.tongtu.jobs.Leftovers;

/** A demo shows the mails of the last month. */
@Component
class ShownMails implements Leftovers {

    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    ShownMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "mail_log";
    }

    @Override
    public int remove(Instant now, int atOnce) {
        return jdbc.sql("delete from mail_log where at < ? limit ?").params(Sql.values(now.minus(KEPT), atOnce)).update();
    }
}
