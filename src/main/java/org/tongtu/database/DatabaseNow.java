package org.tongtu.database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Fresh;
import org.tongtu.kernel.Now;

/**
 * The database's clock. Within a transaction it is asked once and that answer stands. Outside, where nothing is decided but
 * whether a token or a role has ended, an answer goes on by this machine's own unstoppable clock for a second, so that
 * reading costs no question each time.
 */
@Component
class DatabaseNow implements Now {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Fresh<Reading> reading = new Fresh<>(FRESH, this::read);

    DatabaseNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant instant() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return reading.get().now().plus(TimeShift.current());
        }
        Object known = TransactionSynchronizationManager.getResource(this);
        if (known instanceof Instant instant) {
            return instant;
        }
        Instant instant = ask().plus(TimeShift.current());
        TransactionSynchronizationManager.bindResource(this, instant);
        TransactionSynchronizationManager.registerSynchronization(new Forget());
        return instant;
    }

    private Reading read() {
        long before = System.nanoTime();
        return new Reading(ask(), before);
    }

    private Instant ask() {
        return jdbc.sql("select utc_timestamp(6)").query(LocalDateTime.class).single().toInstant(ZoneOffset.UTC);
    }

    /**
     * @param nanos this machine's clock before the question, so that time read later is never behind what is already written
     */
    private record Reading(Instant instant, long nanos) {

        Instant now() {
            return instant.plusNanos(System.nanoTime() - nanos).truncatedTo(ChronoUnit.MICROS);
        }
    }

    private final class Forget implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(DatabaseNow.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DatabaseNow.this);
        }
    }
}
