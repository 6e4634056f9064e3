package org.tongtu.notification;

import java.net.URI;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends through the server in {@code smtp://user:password@host:587?from=portal@example.org}; {@code smtps} speaks TLS
 * from the start, {@code smtp} upgrades where the server offers it.
 */
class SmtpPostman implements Postman {

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    SmtpPostman(URI url) {
        sender.setProtocol(url.getScheme());
        sender.setHost(url.getHost());
        sender.setPort(url.getPort());
        sender.setDefaultEncoding("UTF-8");
        if (url.getUserInfo() != null) {
            String[] login = url.getUserInfo().split(":", 2);
            sender.setUsername(login[0]);
            sender.setPassword(login.length > 1 ? login[1] : "");
            sender.getJavaMailProperties().setProperty("mail." + url.getScheme() + ".auth", "true");
        }
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "10000");
        String query = url.getQuery();
        this.from = query != null && query.startsWith("from=") ? query.substring(5) : "tongtu@" + url.getHost();
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
}
