package org.tongtu.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Now;

/** The database's clock, moved by tests instead of waiting. */
@Primary
@Component
public class TestClock implements Now {

    private final Now database;
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    TestClock(@Qualifier("org.tongtu.database.DatabaseNow") Now database) {
        this.database = database;
    }

    @Override
    public Instant instant() {
        return database.instant().plus(shift.get());
    }

    /** Moves the time on; {@link #reset} brings it back. */
    public void advance(Duration by) {
        shift.updateAndGet(by::plus);
    }

    public void reset() {
        shift.set(Duration.ZERO);
    }
}
