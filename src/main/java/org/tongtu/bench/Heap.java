package org.tongtu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is alive in another JVM after a full garbage collection, asked with the JDK's own tool. */
final class Heap {

    private Heap() {}

    /** Bytes of all live objects. */
    static long live(long pid) throws IOException {
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
