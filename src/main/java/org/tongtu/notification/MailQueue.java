package org.tongtu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;

/**
 * Mails that have not left yet. A mail stays here until a server has taken it or it is too late for it, and no longer: it
 * may hold a link that opens an account.
 */
@Repository
class MailQueue {

    /** Whoever carries a mail and dies has it taken over after this. */
    private static final Duration CARRIED = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** @param tries how often it was tried, this time included */
    record Waiting(UUID id, Mail mail, int tries) {}

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Now now;

    MailQueue(JdbcClient jdbc, Transactions transactions, Now now) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.now = now;
    }

    void put(Mail mail) {
        jdbc.sql("insert into mail_queue (id, recipient, subject, text, expires, due) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), mail.recipient(), mail.subject(), mail.text(), mail.expires(), now.instant()))
                .update();
    }

    /** The next one whose time has come; no other node takes the same. */
    Optional<Waiting> take() {
        return transactions.run(() -> {
            Optional<Waiting> next = jdbc.sql("select * from mail_queue where due <= ? order by due limit 1 for update skip locked")
                    .params(Sql.values(now.instant()))
                    .query(MailQueue::waiting)
                    .optional();
            next.ifPresent(it -> jdbc.sql("update mail_queue set tries = ?, due = ? where id = ?")
                    .params(Sql.values(it.tries(), now.instant().plus(CARRIED), it.id()))
                    .update());
            return next;
        });
    }

    void sent(Waiting mail) {
        jdbc.sql("delete from mail_queue where id = ?").param(mail.id()).update();
    }

    /** Ten seconds after the first failure, then twice as long each time, ten minutes at most. */
    void putBack(Waiting mail) {
        jdbc.sql("update mail_queue set due = ? where id = ?")
                .params(Sql.values(now.instant().plus(pause(mail.tries())), mail.id()))
                .update();
    }

    /** @return how many it was too late for */
    int giveUp() {
        return jdbc.sql("delete from mail_queue where expires <= ?").params(Sql.values(now.instant())).update();
    }

    int size() {
        return jdbc.sql("select count(*) from mail_queue").query(Integer.class).single();
    }

    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static Waiting waiting(ResultSet row, int index) throws SQLException {
        Instant expires = Sql.instant(row, "expires");
        return new Waiting(row.getObject("id", UUID.class),
                new Mail(row.getString("recipient"), row.getString("subject"), row.getString("text"), expires),
                row.getInt("tries") + 1);
    }
}
