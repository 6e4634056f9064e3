package org.tongtu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreshTests {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void anAnswerHoldsForAWhile() {
        var fresh = new Fresh<>(SECOND, asked::incrementAndGet, clock::get);
        assertThat(fresh.get()).isEqualTo(1);
        clock.addAndGet(SECOND.toNanos() - 1);
        assertThat(fresh.get()).isEqualTo(1);
        clock.incrementAndGet();
        assertThat(fresh.get()).isEqualTo(2);
    }

    @Test
    void whatHoldsForNoTimeIsAskedEachTime() {
        var fresh = new Fresh<>(Duration.ZERO, asked::incrementAndGet);
        assertThat(fresh.get()).isEqualTo(1);
        assertThat(fresh.get()).isEqualTo(2);
    }

    @Test
    void aCrowdThatComesAtOnceAsksOnce() {
        var all = new CountDownLatch(50);
        var fresh = new Fresh<>(SECOND, () -> {
            await(all);
            return asked.incrementAndGet();
        }, clock::get);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(i -> threads.submit(() -> {
                all.countDown();
                return fresh.get();
            }));
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void whileOneAsksTheOthersGoOnWithWhatWasKnown() throws InterruptedException {
        var began = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var fresh = new Fresh<>(SECOND, () -> {
            int number = asked.incrementAndGet();
            if (number == 2) {
                began.countDown();
                await(goOn);
            }
            return number;
        }, clock::get);
        assertThat(fresh.get()).isEqualTo(1);
        clock.addAndGet(SECOND.toNanos());
        Thread asking = Thread.ofVirtual().start(fresh::get);
        began.await();
        assertThat(fresh.get()).isEqualTo(1);
        goOn.countDown();
        asking.join();
        assertThat(fresh.get()).isEqualTo(2);
    }

    @Test
    void aQuestionThatFailsIsAskedAgain() {
        var fresh = new Fresh<>(SECOND, () -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("no answer");
            }
            return asked.get();
        }, clock::get);
        assertThatThrownBy(fresh::get).hasMessage("no answer");
        assertThat(fresh.get()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
