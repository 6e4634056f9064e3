package org.tongtu.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;

/** Where people are signed in. The table is asked at every request, so that ending a session works on every node. */
@Repository
class SessionRepository {

    private final JdbcClient jdbc;
    private final Now now;

    SessionRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    UUID start(AccountId account, String agent, String address) {
        UUID id = Ids.next();
        String browser = agent.substring(0, Math.min(agent.length(), 200));
        jdbc.sql("insert into account_session (id, account, started, seen, agent, address) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.values(id, account.value(), now.instant(), now.instant(), browser, address))
                .update();
        return id;
    }

    /** Whether it is open still; remembers the last request, to the minute. */
    boolean goesOn(UUID id) {
        Optional<Instant> seen = jdbc.sql("select seen from account_session where id = ? and ended is null")
                .param(id)
                .query((row, i) -> Sql.instant(row, "seen"))
                .optional();
        seen.filter(now.instant().minusSeconds(60)::isAfter).ifPresent(before -> see(id));
        return seen.isPresent();
    }

    private void see(UUID id) {
        jdbc.sql("update account_session set seen = ? where id = ?").params(Sql.values(now.instant(), id)).update();
    }

    boolean end(AccountId account, UUID id) {
        return jdbc.sql("update account_session set ended = ? where id = ? and account = ? and ended is null")
                        .params(Sql.values(now.instant(), id, account.value()))
                        .update()
                == 1;
    }

    void endAll(AccountId account) {
        jdbc.sql("update account_session set ended = ? where account = ? and ended is null")
                .params(Sql.values(now.instant(), account.value()))
                .update();
    }

    List<SessionSummary> list(AccountId account) {
        return jdbc.sql("select * from account_session where account = ? and ended is null order by seen desc limit 50")
                .param(account.value())
                .query((row, i) -> new SessionSummary(row.getObject("id", UUID.class), Sql.instant(row, "started"),
                        Sql.instant(row, "seen"), row.getString("agent"), row.getString("address")))
                .list();
    }
}
