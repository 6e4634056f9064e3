package org.tongtu.kernel;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something asked elsewhere at most once in a while. While one asks anew, the others go on with what was known, or share the answer,
 * a failure too: a crowd of readers must not become a crowd of questions, nor a queue of them.
 */
public final class Fresh<T> {

    private record Known<T>(T value, long at) {}

    private final long nanos;
    private final Supplier<T> question;
    private final LongSupplier clock;
    private final AtomicReference<@Nullable FutureTask<T>> asking = new AtomicReference<>();
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
        var mine = new FutureTask<>(this::ask);
        FutureTask<T> running = asking.compareAndExchange(null, mine);
        if (running == null) {
            mine.run();
            return answer(mine);
        }
        return last != null && isWithin(last, 2 * nanos) ? last.value() : answer(running);
    }

    private T ask() {
        try {
            Known<T> meanwhile = known;
            if (meanwhile != null && isWithin(meanwhile, nanos)) {
                return meanwhile.value();
            }
            long before = clock.getAsLong();
            T value = question.get();
            known = new Known<>(value, before);
            return value;
        } finally {
            asking.set(null);
        }
    }

    private T answer(FutureTask<T> question) {
        try {
            return question.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private boolean isWithin(Known<?> known, long nanos) {
        return clock.getAsLong() - known.at() < nanos;
    }
}
