package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How much of the machine the load generator used while it measured, and how much was used by programs that have nothing to
 * do with it: what they take, the portal does not have.
 */
final class CpuShare {

    private static final int IDLE = 3;
    private static final int WAITING = 4;

    private final List<ProcessHandle> measured;
    private final Duration client = used(ProcessHandle.current());
    private final Duration own;
    private final long[] machine = machine();
    private final long begun = System.nanoTime();

    CpuShare(Portal portal) throws IOException {
        this.measured = List.of(ProcessHandle.current(), portal.process(), portal.database().process());
        this.own = used(measured);
    }

    /** Percent of all processors that the load generator took since this was made. */
    double client() {
        return share(used(ProcessHandle.current()).minus(client));
    }

    /** Percent of all processors that neither portal nor database nor load generator took. */
    double others() throws IOException {
        long[] now = machine();
        long busy = now[0] - machine[0];
        return Math.max(0, 100.0 * busy / Math.max(1, now[1] - machine[1]) - share(used(measured).minus(own)));
    }

    private double share(Duration used) {
        return 100.0 * used.toNanos() / ((System.nanoTime() - begun) * (double) Runtime.getRuntime().availableProcessors());
    }

    private static Duration used(List<ProcessHandle> processes) {
        return processes.stream().map(CpuShare::used).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ticks of all processors: busy ones, all. */
    private static long[] machine() throws IOException {
        String first = Files.readAllLines(Path.of("/proc/stat")).getFirst();
        long[] ticks = Arrays.stream(first.strip().split("\\s+")).skip(1).mapToLong(Long::parseLong).toArray();
        long all = Arrays.stream(ticks, 0, 8).sum();
        return new long[] {all - ticks[IDLE] - ticks[WAITING], all};
    }
}
