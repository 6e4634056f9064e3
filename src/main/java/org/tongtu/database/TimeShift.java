package org.tongtu.database;

import java.time.Duration;

/**
 * Lets the demo's story be told through the real services "as it happened": while a shift is open in this thread, the
 * portal's clock reads that much earlier or later. For the region loader and for nobody else; it must be opened outside
 * any transaction, because a transaction asks for the time once. No request ever runs under a shift.
 */
public final class TimeShift implements AutoCloseable {

    private static final ThreadLocal<Duration> SHIFT = ThreadLocal.withInitial(() -> Duration.ZERO);

    private TimeShift() {}

    /** Opens a shift for this thread until it is closed: {@code try (var past = TimeShift.by(days)) { … }}. */
    public static TimeShift by(Duration shift) {
        SHIFT.set(shift);
        return new TimeShift();
    }

    static Duration current() {
        return SHIFT.get();
    }

    @Override
    public void close() {
        SHIFT.remove();
    }
}
