package org.tongtu.notification;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.tongtu.kernel.CannotStart;

/**
 * Sends through the server in {@code smtp://user:password@host:587?from=portal@example.org}; {@code smtps} speaks TLS
 * from the start, {@code smtp} upgrades where the server offers it. What stands in user and password for {@code @} and
 * {@code :} is written as in every URL, {@code %40} and {@code %3A}.
 */
class SmtpPostman implements Postman {

    private static final String TIMEOUT = "10000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    /** @throws CannotStart where that is no address; the text has a password in it and is not repeated */
    static SmtpPostman to(String url) {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw noAddress();
        }
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("smtps?")) {
            throw noAddress();
        }
        return new SmtpPostman(address);
    }

    private static CannotStart noAddress() {
        return new CannotStart("TONGTU_MAIL_URL is no address of a mail server: it has to be like "
                + "smtp://user:password@mail.example.org:587?from=portal@example.org.", "");
    }

    private SmtpPostman(URI url) {
        String protocol = url.getScheme();
        sender.setProtocol(protocol);
        sender.setHost(url.getHost());
        sender.setPort(url.getPort());
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        String login = url.getRawUserInfo();
        if (login != null) {
            String[] parts = login.split(":", 2);
            sender.setUsername(decoded(parts[0]));
            sender.setPassword(parts.length > 1 ? decoded(parts[1]) : "");
            properties.setProperty("mail." + protocol + ".auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + limit, TIMEOUT);
        }
        this.from = from(url.getQuery(), url.getHost());
    }

    private static String from(@Nullable String query, String host) {
        return query != null && query.startsWith("from=") ? query.substring("from=".length()) : "tongtu@" + host;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void carry(Mail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.text());
        sender.send(message);
    }

    @Override
    public String name() {
        return sender.getProtocol() + "://" + sender.getHost() + (sender.getPort() < 0 ? "" : ":" + sender.getPort());
    }
}
