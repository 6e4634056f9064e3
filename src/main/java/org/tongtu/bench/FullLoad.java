package org.tongtu.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Participants who write as fast as they are answered. */
final class FullLoad {

    private static final Duration BEFORE_KILL = Duration.ofSeconds(2);

    private FullLoad() {}

    /** Acknowledged operations per second. */
    static double run(Crew crew, Duration time) throws IOException {
        var done = new LongAdder();
        long begun = System.nanoTime();
        crew.all((participant, index) -> {
            while (System.nanoTime() - begun < time.toNanos()) {
                participant.write();
                done.increment();
            }
        });
        return done.sum() * 1e9 / (System.nanoTime() - begun);
    }

    /** Writes without pause while portal and database are killed; whatever got no answer stays prepared. */
    static void untilKilled(Crew crew, Portal portal) throws IOException {
        var killer = new AtomicReference<@Nullable IOException>();
        Thread.ofVirtual().start(() -> kill(portal, killer));
        crew.all((participant, index) -> {
            try {
                while (true) {
                    participant.write();
                }
            } catch (IOException gone) {
                // expected: the portal was killed
            }
        });
        IOException failed = killer.get();
        if (failed != null) {
            throw failed;
        }
    }

    private static void kill(Portal portal, AtomicReference<@Nullable IOException> failure) {
        try {
            Thread.sleep(BEFORE_KILL);
            portal.kill();
        } catch (IOException e) {
            failure.set(e);
            portal.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
