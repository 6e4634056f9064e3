package org.tongtu.identity;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.jobs.Leftovers;
import org.tongtu.jobs.OldRows;

/** Links, failures and sessions that have long ended: nothing opens with them and nobody has to wait for them. */
@Configuration(proxyBeanMethods = false)
class SpentCredentials {

    private static final Duration LINKS = Duration.ofDays(1);
    private static final Duration FAILURES = Duration.ofDays(1);
    private static final Duration SESSIONS = Duration.ofDays(180);

    @Bean
    Leftovers spentLinks(JdbcClient jdbc) {
        return new OldRows(jdbc, "password_link", "expires", LINKS);
    }

    @Bean
    Leftovers spentFailures(JdbcClient jdbc) {
        return new OldRows(jdbc, "sign_in_failure", "last_at", FAILURES);
    }

    @Bean
    Leftovers spentSessions(JdbcClient jdbc) {
        return new OldRows(jdbc, "account_session", "seen", SESSIONS);
    }
}
