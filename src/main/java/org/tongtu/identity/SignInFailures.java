package org.tongtu.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Sql;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Now;

/**
 * After five wrong passwords for an account (known or not) further ones are not looked at for a while: 30 seconds,
 * doubling with every further failure up to a quarter of an hour. From one network address a hundred failures an hour
 * are looked at, whatever accounts they try, then one every half minute: a whole office may share an address. Both are
 * kept as digests.
 */
@Component
class SignInFailures {

    static final int FREE_TRIES = 5;
    static final int FREE_TRIES_OF_A_NETWORK = 100;
    private static final Duration NETWORK_FORGETS = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Now now;

    SignInFailures(JdbcClient jdbc, Transactions transactions, Now now) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.now = now;
    }

    /**
     * Takes one try, before the password is looked at, so that many at once do not all find tries left; false while
     * tries have to wait. {@link #forget} gives all of them back to whoever knew the password.
     */
    boolean admit(String email) {
        byte[] digest = digest(email);
        return transactions.run(() -> {
            jdbc.sql("insert ignore into sign_in_failure (digest, failures, last_at) values (?, 0, ?)")
                    .params(Sql.values(digest, now.instant()))
                    .update();
            Known known = known(digest, " for update").orElseThrow();
            boolean free = !isBefore(known.last().plus(pause(known.failures())));
            if (free) {
                count(digest, Instant.EPOCH);
            }
            return free;
        });
    }

    boolean mustWaitAt(String network) {
        return known(networkDigest(network), "")
                .filter(is -> is.failures() >= FREE_TRIES_OF_A_NETWORK && isBefore(is.last().plus(FIRST)))
                .isPresent();
    }

    private boolean isBefore(Instant end) {
        return now.instant().isBefore(end);
    }

    private record Known(int failures, Instant last) {}

    private Optional<Known> known(byte[] digest, String lock) {
        return jdbc.sql("select failures, last_at from sign_in_failure where digest = ?" + lock)
                .param(digest)
                .query((row, i) -> new Known(row.getInt("failures"), Sql.instant(row, "last_at")))
                .optional();
    }

    void countAt(String network) {
        count(networkDigest(network), now.instant().minus(NETWORK_FORGETS));
    }

    /** @param begin failures before it are forgotten when the next one comes */
    private void count(byte[] digest, Instant begin) {
        jdbc.sql("insert into sign_in_failure (digest, failures, last_at) values (?, 1, ?) on duplicate key update "
                        + "failures = if(last_at < ?, 1, failures + 1), last_at = values(last_at)")
                .params(Sql.values(digest, now.instant(), begin))
                .update();
    }

    /** What the account owes; its network address goes on owing, or one own account would open all others. */
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

    private static byte[] networkDigest(String address) {
        return Secrets.digest(new Secret("network " + address));
    }

    private static byte[] digest(String email) {
        return Secrets.digest(new Secret(AccountRepository.normal(email)));
    }
}
