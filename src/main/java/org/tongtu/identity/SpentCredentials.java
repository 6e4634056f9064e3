package org.tongtu.identity;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Sql;
import org.tongtu.jobs.Leftovers;

/** Links, failures and sessions that have long ended: nothing opens with them and nobody has to wait for them. */
@Configuration(proxyBeanMethods = false)
class SpentCredentials {

    static final Duration LINKS = Duration.ofDays(1);
    static final Duration FAILURES = Duration.ofDays(1);
    static final Duration SESSIONS = Duration.ofDays(180);

    @Bean
    Leftovers spentLinks(JdbcClient jdbc) {
        return new Rows(jdbc, "password_link", "expires", LINKS);
    }

    @Bean
    Leftovers spentFailures(JdbcClient jdbc) {
        return new Rows(jdbc, "sign_in_failure", "last_at", FAILURES);
    }

    @Bean
    Leftovers spentSessions(JdbcClient jdbc) {
        return new Rows(jdbc, "account_session", "seen", SESSIONS);
    }

    private record Rows(JdbcClient jdbc, String name, String column, Duration kept) implements Leftovers {

        @Override
        public int remove(Instant now, int atOnce) {
            return jdbc.sql("delete from " + name + " where " + column + " < ? limit ?")
                    .params(Sql.values(now.minus(kept), atOnce))
                    .update();
        }
    }
}
