package org.tongtu.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;

/** Keeps mails instead of sending them, so that a demo can be tried without a mail server. */
class MailLog implements Postman {

    private final JdbcClient jdbc;
    private final Now now;

    MailLog(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    @Override
    public void carry(Mail mail) {
        jdbc.sql("insert into mail_log (id, at, recipient, subject, text) values (?, ?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), now.instant(), mail.recipient(), mail.subject(), mail.text()))
                .update();
    }

    @Override
    public String name() {
        return "the log of the demo";
    }

    List<KeptMail> list() {
        return jdbc.sql("select * from mail_log order by at desc limit 200")
                .query((row, i) -> new KeptMail(row.getObject("id", UUID.class), Sql.instant(row, "at"),
                        row.getString("recipient"), row.getString("subject"), row.getString("text")))
                .list();
    }
}
