package org.tongtu.notification;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.jobs.Leftovers;
import org.tongtu.jobs.OldRows;

/** A demo shows the mails of the last month. */
@Configuration(proxyBeanMethods = false)
class ShownMails {

    @Bean
    Leftovers oldMails(JdbcClient jdbc) {
        return new OldRows(jdbc, "mail_log", "at", Duration.ofDays(30));
    }
}
