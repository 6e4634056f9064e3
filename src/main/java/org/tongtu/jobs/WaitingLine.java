package org.tongtu.jobs;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tongtu.kernel.Refused;

/** Heavy work of one kind waits for its turn, so that a few large pieces do not take the portal from everybody else. */
public class WaitingLine {

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore free;
    private final String busy;

    /** @param busy the reason given to those who waited in vain */
    protected WaitingLine(int atOnce, String busy) {
        this.free = new Semaphore(atOnce, true);
        this.busy = busy;
    }

    /**
     * Not to be called within a turn of the same line, nor while a connection is held.
     *
     * @throws Refused where too many others are before it
     */
    public final <T> T take(Supplier<T> work) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refused.Kind.TOO_MANY, busy);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.Kind.TOO_MANY, busy);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
