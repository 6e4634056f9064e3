package org.tongtu.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Participants who write as fast as they are answered. */
final class FullLoad {

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

    /** Writes until the portal is gone; whatever got no answer stays prepared. */
    static void untilGone(Crew crew) throws IOException {
        crew.all((participant, index) -> {
            try {
                while (true) {
                    participant.write();
                }
            } catch (IOException gone) {
                // expected: the portal was killed
            }
        });
    }
}
