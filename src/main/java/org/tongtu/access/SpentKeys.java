package org.tongtu.access;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.jobs.Leftovers;
import org.tongtu.jobs.OldRows;

/** Answers under command keys, kept as long as a browser that was offline may still ask for them again. */
@Configuration(proxyBeanMethods = false)
class SpentKeys {

    @Bean
    Leftovers oldAnswers(JdbcClient jdbc) {
        return new OldRows(jdbc, "command_key", "at", Duration.ofDays(90));
    }
}
