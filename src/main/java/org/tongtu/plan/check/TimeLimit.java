package org.tongtu.plan.check;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long a rule may look on. */
final class TimeLimit {

    /** A rule was given up. */
    static final class Passed extends RuntimeException {}

    private long end = Long.MAX_VALUE;
    private BooleanSupplier givenUp = () -> false;

    /** @param givenUp asked too: whoever wanted to know may want it no more */
    void begin(Duration limit, BooleanSupplier givenUp) {
        end = System.nanoTime() + limit.toNanos();
        this.givenUp = givenUp;
    }

    /** @throws Passed where it has */
    void check() {
        if (System.nanoTime() > end || givenUp.getAsBoolean()) {
            throw new Passed();
        }
    }
}
