package org.tongtu.database;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Now;

@Component
class DatabaseNow implements Now {

    private final JdbcClient jdbc;

    DatabaseNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant instant() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return ask();
        }
        Object known = TransactionSynchronizationManager.getResource(this);
        if (known instanceof Instant instant) {
            return instant;
        }
        Instant instant = ask();
        TransactionSynchronizationManager.bindResource(this, instant);
        TransactionSynchronizationManager.registerSynchronization(new Forget());
        return instant;
    }

    private Instant ask() {
        return jdbc.sql("select utc_timestamp(6)").query(LocalDateTime.class).single().toInstant(ZoneOffset.UTC)
                .plus(TimeShift.current());
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
