package org.tongtu.bench;

import java.time.Duration;

/** How much of the machine the load generator itself used while it measured: what it takes, the portal does not have. */
final class CpuShare {

    private final Duration before = used();
    private final long begun = System.nanoTime();

    /** Percent of all processors since this was made. */
    double percent() {
        double wall = (double) (System.nanoTime() - begun) * Runtime.getRuntime().availableProcessors();
        return 100 * used().minus(before).toNanos() / wall;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
