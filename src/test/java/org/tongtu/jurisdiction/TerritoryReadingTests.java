package org.tongtu.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

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

    /** Its snapshot may be older than the change, and what it wrote itself may be taken back. */
    @Test
    void whatATransactionReadsItKeepsForItself() {
        inTransaction(() -> {
            assertThat(reading.get()).isEqualTo(1);
            boundary.set(7);
            assertThat(reading.get()).as("read once").isEqualTo(1);
        });
        assertThat(reading.get()).isEqualTo(7);
    }

    @Test
    void whatEverybodyKnowsATransactionNeedNotRead() {
        reading.get();
        boundary.set(7);
        inTransaction(() -> assertThat(reading.get()).isEqualTo(1));
    }

    @Test
    void oneReadsForAllWhoComeMeanwhile() throws Exception {
        var reads = new AtomicInteger();
        var arrived = new CountDownLatch(8);
        meanwhile = () -> {
            reads.incrementAndGet();
            await(arrived);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        };
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 8).mapToObj(i -> crowd.submit(() -> {
                arrived.countDown();
                return reading.get();
            })).toList();
            for (var each : all) {
                assertThat(each.get()).isEqualTo(1);
            }
        }
        assertThat(reads).hasValue(1);
    }

    /** It may hold what the reader needs. */
    @Test
    void aTransactionWaitsForNobody() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        meanwhile = () -> {
            meanwhile = () -> {};
            begun.countDown();
            await(end);
        };
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow = other.submit(reading::get);
            await(begun);
            inTransaction(() -> assertThat(reading.get()).isEqualTo(1));
            assertThat(slow.isDone()).isFalse();
            end.countDown();
            assertThat(slow.get()).isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void inTransaction(Runnable work) {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            work.run();
        } finally {
            TransactionSynchronizationUtils.triggerAfterCompletion(TransactionSynchronization.STATUS_COMMITTED);
            TransactionSynchronizationManager.clear();
        }
    }
}
