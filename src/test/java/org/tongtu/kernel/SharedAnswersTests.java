package org.tongtu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedAnswersTests {

    private static final int READERS = 8;

    private final SharedAnswers<String, Integer> answers = new SharedAnswers<>(2);
    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void oneComputesForAllAndTheLastAnswersAreKept() {
        assertThat(ask("one", true)).isEqualTo(1);
        assertThat(ask("one", true)).isEqualTo(1);
        ask("two", true);
        ask("three", true);
        assertThat(ask("one", true)).isEqualTo(4);
    }

    @Test
    void whatIsNotWorthKeepingIsComputedAnew() {
        assertThat(ask("one", false)).isEqualTo(1);
        assertThat(ask("one", true)).isEqualTo(2);
        assertThat(ask("one", true)).isEqualTo(2);
    }

    @Test
    void whatFailedIsToldAsItIsAndComputedAnew() {
        assertThatThrownBy(() -> answers.get("one", () -> {
            throw new IllegalArgumentException("broken");
        }, it -> true)).isInstanceOf(IllegalArgumentException.class).hasMessage("broken");
        assertThat(ask("one", true)).isEqualTo(1);
    }

    @Test
    void whatIsForgottenIsComputedAnew() {
        ask("one", true);
        answers.forget();
        assertThat(ask("one", true)).isEqualTo(2);
    }

    /** Who waited has the answer; whoever comes after them must not get one that was not to be kept. */
    @Test
    void whoeverWaitedAndAsksAgainFindsNothingThatWasNotToBeKept() throws Exception {
        for (int round = 0; round < 200; round++) {
            var open = new CountDownLatch(1);
            var arrived = new CountDownLatch(1);
            String key = "round " + round;
            try (var crowd = Executors.newFixedThreadPool(READERS)) {
                Callable<Boolean> reader = () -> {
                    arrived.countDown();
                    int first = answers.get(key, () -> computed(open), it -> false);
                    return answers.get(key, () -> computed(open), it -> false) != first;
                };
                var asked = Collections.nCopies(READERS, reader).stream().map(crowd::submit).toList();
                arrived.await();
                open.countDown();
                for (var each : asked) {
                    assertThat(each.get(20, TimeUnit.SECONDS)).isTrue();
                }
            }
        }
    }

    private int ask(String key, boolean isKept) {
        return answers.get(key, computed::incrementAndGet, it -> isKept);
    }

    private int computed(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return computed.incrementAndGet();
    }
}
