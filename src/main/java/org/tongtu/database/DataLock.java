package org.tongtu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says which process uses a data folder. The operating system lets go of it when that process ends, however it ends: so
 * a database whose lock is free is an orphan, and one whose lock is held is somebody's.
 */
final class DataLock implements AutoCloseable {

    /** A second channel in one process would, when closed, let go of the first one's lock. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileLock lock;

    private DataLock(Path file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    private static Path file(Path data) {
        return data.toAbsolutePath().normalize().resolve("in-use");
    }

    /** Empty where somebody else has it. */
    static Optional<DataLock> take(Path data) {
        Path file = file(data);
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<DataLock> taken = Optional.empty();
        try {
            taken = lock(file);
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + data, e);
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<DataLock> lock(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException elsewhereInThisProcess) {
            return Optional.empty();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new DataLock(file, lock));
    }

    /** The process that has it, for people. */
    static String holder(Path data) {
        try {
            return Files.readString(file(data)).strip();
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
