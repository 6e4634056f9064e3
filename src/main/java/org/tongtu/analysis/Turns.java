package org.tongtu.analysis;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Refused;

/** Heavy work waits for its turn, so that a few large boundaries or prints do not take the portal from everybody else. */
@Component
public class Turns {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @throws Refused where too many others are before it */
    public <T> T take(Supplier<T> work) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refused.Kind.TOO_MANY, "analysis.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.Kind.TOO_MANY, "analysis.busy");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
