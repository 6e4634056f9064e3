package org.tongtu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringsTests {

    private final Gatherings<String, Integer> gatherings = new Gatherings<>(3);
    private final List<List<Integer>> served = new ArrayList<>();

    @Test
    void whoComesAloneIsServedAtOnce() {
        gatherings.join("a", 1, served::add);
        gatherings.join("a", 2, served::add);
        assertThat(served).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void whoCameWhileAnotherWasServedIsServedTogetherInOrderUpToTheMost() throws Exception {
        var open = new CountDownLatch(1);
        List<Thread> people = new ArrayList<>(List.of(comes(1, open)));
        for (int i = 2; i <= 6; i++) {
            people.add(comes(i, open));
        }
        open.countDown();
        for (Thread person : people) {
            person.join();
        }
        assertThat(served).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5, 6));
    }

    @Test
    void othersAreNotHeldUpByWhoWaitsForSomethingElse() throws Exception {
        var open = new CountDownLatch(1);
        Thread slow = comes(1, open);
        gatherings.join("b", 2, served::add);
        assertThat(served).containsExactly(List.of(2));
        open.countDown();
        slow.join();
    }

    @Test
    void aServiceThatFailsLeavesTheNextAFreePlace() {
        assertThatThrownBy(() -> gatherings.join("a", 1, together -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        gatherings.join("a", 2, served::add);
        assertThat(served).containsExactly(List.of(2));
    }

    @Test
    void inACrowdEverybodyIsServedOnceAndNeverTwoGroupsAtATime() throws Exception {
        var inside = new AtomicInteger();
        var all = new ConcurrentLinkedQueue<Integer>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 2_000).forEach(i -> crowd.execute(() -> gatherings.join("a", i, together -> {
                assertThat(inside.incrementAndGet()).isOne();
                all.addAll(together);
                inside.decrementAndGet();
            })));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 2_000).boxed().toList());
    }

    /** Returns when the person is inside or waits. */
    private Thread comes(int who, CountDownLatch open) throws InterruptedException {
        Thread person = Thread.ofPlatform().start(() -> gatherings.join("a", who, together -> {
            await(open);
            served.add(together);
        }));
        while (person.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        return person;
    }

    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
