package org.tongtu.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is kept of the territories, and what is not. */
class TerritoryReadingTests {

    private final AtomicLong state = new AtomicLong();
    private final AtomicInteger boundary = new AtomicInteger(1);
    private Runnable meanwhile = () -> {};

    private final TerritoryReading<Integer> reading = new TerritoryReading<>(state::get, () -> {
        int read = boundary.get();
        meanwhile.run();
        return read;
    });

    private void change() {
        boundary.incrementAndGet();
        state.incrementAndGet();
    }

    @Test
    void itIsReadOnceUntilTheyChange() {
        assertThat(reading.get()).isEqualTo(1);
        boundary.set(7);
        assertThat(reading.get()).isEqualTo(1);
        state.incrementAndGet();
        assertThat(reading.get()).isEqualTo(7);
    }

    @Test
    void whatWasReadWhileTheyChangedIsReadAnew() {
        meanwhile = this::change;
        assertThat(reading.get()).isEqualTo(1);
        meanwhile = () -> {};
        assertThat(reading.get()).isEqualTo(2);
    }

    /** Somebody slow comes back with the old boundary after somebody quick has read the new one. */
    @Test
    void anOldReadingThatEndsLateDoesNotStay() {
        meanwhile = () -> {
            meanwhile = () -> {};
            change();
            assertThat(reading.get()).isEqualTo(2);
        };
        assertThat(reading.get()).isEqualTo(1);
        assertThat(reading.get()).isEqualTo(2);
    }
}
