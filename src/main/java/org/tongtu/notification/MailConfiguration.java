package org.tongtu.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.identity.Demo;
import org.tongtu.kernel.Now;

/** A mail server where one is named; the log in a demo; otherwise mail waits, and the log says for what. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailLog mailLog(JdbcClient jdbc, Now now) {
        return new MailLog(jdbc, now);
    }

    @Bean
    Dispatch dispatch(MailQueue queue, MailLog log, Demo demo, @Value("${tongtu.mail-url:}") String url) {
        if (!url.isBlank()) {
            return new Dispatch(queue, SmtpPostman.to(url));
        }
        return new Dispatch(queue, demo.allowed() ? log : new NoPostman());
    }
}
