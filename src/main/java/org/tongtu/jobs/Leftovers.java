package org.tongtu.jobs;

import java.time.Instant;

/** What a module keeps for a while only. Each module removes its own; {@link Sweeper} reminds them. */
public interface Leftovers {

    /** For the log. */
    String name();

    /**
     * Removes some of what is too old, in a statement short enough to hold nobody up.
     *
     * @return how many; fewer than {@code atOnce} when that was all
     */
    int remove(Instant now, int atOnce);
}
