package org.tongtu.jobs;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Now;

/** Removes what nobody needs any more, every hour and a little at a time, so that no table grows for ever. */
@Component
class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int AT_ONCE = 1_000;

    private final List<Leftovers> all;
    private final Now now;

    Sweeper(List<Leftovers> all, Now now) {
        this.all = all;
        this.now = now;
    }

    /** Not at once: a command beside a running portal has nothing to sweep. */
    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        all.forEach(this::sweep);
    }

    private void sweep(Leftovers leftovers) {
        try {
            while (leftovers.remove(now.instant(), AT_ONCE) == AT_ONCE) {
                Thread.yield();
            }
        } catch (RuntimeException later) {
            LOG.warn("{} could not be swept and will be in an hour: {}", leftovers.name(), later.getMessage());
        }
    }
}
