package org.tongtu.notification;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.identity.Demo;
import org.tongtu.kernel.Now;

/** A mail server where one is named; the log in a demo; otherwise mail is refused loudly rather than lost silently. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailLog mailLog(JdbcClient jdbc, Now now) {
        return new MailLog(jdbc, now);
    }

    @Bean
    Dispatch dispatch(MailLog log, Demo demo, @Value("${tongtu.mail-url:}") String url) {
        if (!url.isBlank()) {
            return new Dispatch(new SmtpPostman(URI.create(url)));
        }
        return new Dispatch(demo.allowed() ? log : mail -> {
            throw new IllegalStateException("TONGTU_MAIL_URL is not set: a mail to somebody could not be sent");
        });
    }
}
