package org.tongtu.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Now;

/**
 * After five wrong passwords for an address (known or not) further ones are not looked at for a while: 30 seconds,
 * doubling with every further failure up to a quarter of an hour. Addresses are kept as digests.
 */
@Component
class SignInFailures {

    static final int FREE_TRIES = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Now now;

    SignInFailures(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    boolean mustWait(String email) {
        record Known(int failures, Instant last) {}
        Optional<Known> known = jdbc.sql("select failures, last_at from sign_in_failure where digest = ?")
                .param(digest(email))
                .query((row, i) -> new Known(row.getInt("failures"), Sql.instant(row, "last_at")))
                .optional();
        return known.filter(is -> now.instant().isBefore(is.last().plus(pause(is.failures())))).isPresent();
    }

    void count(String email) {
        jdbc.sql("insert into sign_in_failure (digest, failures, last_at) values (?, 1, ?) "
                        + "on duplicate key update failures = failures + 1, last_at = values(last_at)")
                .params(Sql.values(digest(email), now.instant()))
                .update();
    }

    void forget(String email) {
        jdbc.sql("delete from sign_in_failure where digest = ?").param(digest(email)).update();
    }

    static Duration pause(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - FREE_TRIES, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static byte[] digest(String email) {
        return Secrets.digest(new Secret(AccountRepository.normal(email)));
    }
}
