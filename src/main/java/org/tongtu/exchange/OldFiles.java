package org.tongtu.exchange;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.jobs.Leftovers;
import org.tongtu.jobs.OldRows;

/** Files are kept until nobody comes back to them any more; what was taken over stands in the log. */
@Configuration(proxyBeanMethods = false)
class OldFiles {

    @Bean
    Leftovers oldUploads(JdbcClient jdbc) {
        return new OldRows(jdbc, "exchange_file", "at", Duration.ofDays(30));
    }
}
