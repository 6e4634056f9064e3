package org.tongtu.finding;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tongtu.plan.PlanId;

/**
 * One catches up a plan's register for all who ask meanwhile; they wait for it, and for no longer than a page may take, counted
 * from the beginning of the turn: whoever asks twice for one page does not wait twice.
 */
@Component
final class RegisterTurns {

    private record Running(CompletableFuture<Boolean> end, long begun) {}

    private final Map<PlanId, Running> running = new ConcurrentHashMap<>();
    private final Duration patience;

    @Autowired
    RegisterTurns() {
        this(Duration.ofSeconds(8));
    }

    /** @param patience then a reader gets what is written already */
    RegisterTurns(Duration patience) {
        this.patience = patience;
    }

    /** Begins the work unless it is going on. */
    CompletableFuture<Boolean> begin(PlanId plan, Runnable work) {
        return turn(plan, work).end();
    }

    private Running turn(PlanId plan, Runnable work) {
        var fresh = new Running(new CompletableFuture<>(), System.nanoTime());
        Running known = running.putIfAbsent(plan, fresh);
        if (known != null) {
            return known;
        }
        Thread.startVirtualThread(() -> work(plan, fresh, work));
        return fresh;
    }

    /** It leaves before anybody is told: nobody joins a turn that is over. */
    private void work(PlanId plan, Running turn, Runnable work) {
        try {
            work.run();
            running.remove(plan, turn);
            turn.end().complete(true);
        } catch (RuntimeException | Error failed) {
            running.remove(plan, turn);
            turn.end().completeExceptionally(failed);
        }
    }

    /** Begins it likewise and waits; false where it takes longer, and goes on. */
    boolean await(PlanId plan, Runnable work) {
        Running turn = turn(plan, work);
        try {
            return turn.end().get(patience.toNanos() - (System.nanoTime() - turn.begun()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the register of " + plan, failed.getCause());
        }
    }
}
