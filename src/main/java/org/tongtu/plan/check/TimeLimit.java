package org.tongtu.plan.check;

import java.time.Duration;

/** How long a rule may look on. */
final class TimeLimit {

    /** A rule was given up. */
    static final class Passed extends RuntimeException {}

    private long end = Long.MAX_VALUE;

    void begin(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /** @throws Passed where it has */
    void check() {
        if (System.nanoTime() > end) {
            throw new Passed();
        }
    }
}
