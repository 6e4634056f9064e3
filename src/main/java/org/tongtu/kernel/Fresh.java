package org.tongtu.kernel;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something asked elsewhere at most once in a while. While one asks anew, the others go on with what was known: a crowd of readers
 * must not become a crowd of questions.
 */
public final class Fresh<T> {

    private record Known<T>(T value, long at) {}

    private final long nanos;
    private final Supplier<T> question;
    private final LongSupplier clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable Known<T> known;

    /** @param time how long an answer holds; for as long again it serves those who come while the next one is on its way */
    public Fresh(Duration time, Supplier<T> question) {
        this(time, question, System::nanoTime);
    }

    Fresh(Duration time, Supplier<T> question, LongSupplier clock) {
        this.nanos = time.toNanos();
        this.question = question;
        this.clock = clock;
    }

    public T get() {
        Known<T> last = known;
        if (last != null && isWithin(last, nanos)) {
            return last.value();
        }
        if (!turn.tryLock()) {
            if (last != null && isWithin(last, 2 * nanos)) {
                return last.value();
            }
            turn.lock();
        }
        try {
            Known<T> meanwhile = known;
            return meanwhile != null && isWithin(meanwhile, nanos) ? meanwhile.value() : ask();
        } finally {
            turn.unlock();
        }
    }

    private T ask() {
        long before = clock.getAsLong();
        T value = question.get();
        known = new Known<>(value, before);
        return value;
    }

    private boolean isWithin(Known<?> known, long nanos) {
        return clock.getAsLong() - known.at() < nanos;
    }
}
