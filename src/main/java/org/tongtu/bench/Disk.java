package org.tongtu.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How long the disk takes to promise that 4 KB will survive a power cut: no durable commit can be faster. */
final class Disk {

    private static final int TIMES = 200;

    private Disk() {}

    /** Median milliseconds. */
    static double fsync(Path folder) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(folder), "fsync", ".tmp");
        var waits = new Latencies();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096));
                channel.force(false);
                waits.add(System.nanoTime() - begun);
            }
        } finally {
            Files.delete(file);
        }
        return waits.percentile(0.5);
    }
}
