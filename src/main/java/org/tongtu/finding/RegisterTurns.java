package org.tongtu.finding;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tongtu.plan.PlanId;

/** One catches up a plan's register for all who ask meanwhile; they wait for it, and for no longer than a page may take. */
final class RegisterTurns {

    private final Map<PlanId, FutureTask<Boolean>> running = new ConcurrentHashMap<>();
    private final Duration patience;

    RegisterTurns(Duration patience) {
        this.patience = patience;
    }

    /** Begins the work unless it is going on. */
    FutureTask<Boolean> begin(PlanId plan, Runnable work) {
        var fresh = new FutureTask<>(work, true);
        FutureTask<Boolean> known = running.putIfAbsent(plan, fresh);
        if (known != null) {
            return known;
        }
        Thread.startVirtualThread(() -> {
            try {
                fresh.run();
            } finally {
                running.remove(plan, fresh);
            }
        });
        return fresh;
    }

    /** Begins it likewise and waits; false where it takes longer, and goes on. */
    boolean await(PlanId plan, Runnable work) {
        try {
            return begin(plan, work).get(patience.toMillis(), TimeUnit.MILLISECONDS);
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
