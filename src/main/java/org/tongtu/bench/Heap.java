package org.tongtu.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** What is alive in another JVM after a full garbage collection, asked with the JDK's own tool. */
final class Heap {

    /** Longer than the server keeps a connection on which nothing is asked. */
    private static final Duration IDLE = Duration.ofSeconds(25);

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final int MOST_READINGS = 24;
    private static final long CALM = 16 * 1024;

    private Heap() {}

    /** Bytes of all live objects once nothing is leaving any more: two readings in a row agree. */
    static long settled(long pid) throws IOException {
        pause(IDLE);
        long last = live(pid);
        for (int i = 0; i < MOST_READINGS; i++) {
            pause(BETWEEN);
            long now = live(pid);
            if (Math.abs(now - last) <= CALM) {
                return now;
            }
            last = now;
        }
        throw new IOException("the heap does not settle");
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while the heap settles");
        }
    }

    private static long live(long pid) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(tool, Long.toString(pid), "GC.class_histogram").redirectErrorStream(true).start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return histogram.lines()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[2]))
                .findFirst()
                .orElseThrow(() -> new IOException("no heap histogram: " + histogram.lines().findFirst().orElse("")));
    }
}
