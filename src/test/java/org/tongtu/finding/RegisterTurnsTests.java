package org.tongtu.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.PlanId;

class RegisterTurnsTests {

    private static final int READERS = 10;
    private static final PlanId PLAN = new PlanId("one");

    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void oneWorksForAllWhoComeMeanwhile() throws Exception {
        var turns = new RegisterTurns(Duration.ofSeconds(20));
        var arrived = new CountDownLatch(READERS);
        try (var crowd = Executors.newFixedThreadPool(READERS)) {
            Callable<Boolean> reader = () -> {
                var turn = turns.begin(PLAN, this::work);
                arrived.countDown();
                return turn.get();
            };
            var answers = Collections.nCopies(READERS, reader).stream().map(crowd::submit).toList();
            arrived.await();
            open.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void whoHasWaitedLongEnoughGoesOnWithoutIt() throws Exception {
        var turns = new RegisterTurns(Duration.ofMillis(50));
        assertThat(turns.await(PLAN, this::work)).isFalse();
        var running = turns.begin(PLAN, this::work);
        open.countDown();
        assertThat(running.get()).isTrue();
        assertThat(done).hasValue(1);
    }

    @Test
    void anotherPlanNeedNotWait() {
        var turns = new RegisterTurns(Duration.ofSeconds(20));
        turns.begin(PLAN, this::work);
        assertThat(turns.await(new PlanId("two"), done::incrementAndGet)).isTrue();
        open.countDown();
    }

    @Test
    void whatFailedIsToldAndTriedAgain() {
        var turns = new RegisterTurns(Duration.ofSeconds(20));
        assertThatThrownBy(() -> turns.await(PLAN, () -> {
            throw new IllegalArgumentException("broken");
        })).hasRootCauseMessage("broken");
        open.countDown();
        assertThat(turns.await(PLAN, this::work)).isTrue();
    }

    /** What it registered was all there was before: whoever joined it would wait for nothing and find nothing. */
    @Test
    void nobodyJoinsATurnThatIsOver() throws Exception {
        var turns = new RegisterTurns(Duration.ofSeconds(20));
        for (int round = 0; round < 3_000; round++) {
            turns.begin(PLAN, () -> {}).get();
            assertThat(turns.await(PLAN, done::incrementAndGet)).isTrue();
            assertThat(done).hasValue(round + 1);
        }
    }

    @Test
    void whoAsksTwiceForOnePageWaitsOnce() {
        var turns = new RegisterTurns(Duration.ofSeconds(1));
        assertThat(turns.await(PLAN, this::work)).isFalse();
        long again = System.nanoTime();
        assertThat(turns.await(PLAN, this::work)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - again)).isLessThan(Duration.ofMillis(500));
        open.countDown();
    }

    private void work() {
        try {
            open.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        done.incrementAndGet();
    }
}
