package org.tongtu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.tongtu.exchange.format.LayerFormat;
import org.tongtu.exchange.format.Reading;
import org.tongtu.exchange.format.Table;

/** Reads files, also those that are only in memory. */
final class FileTables {

    private FileTables() {}

    static Table read(LayerFormat format, Reading reading) {
        try {
            return format.read(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + reading.name(), e);
        }
    }

    /** The content lies at the path that {@code reading} is given for as long as it is read. */
    static Table read(LayerFormat format, byte[] content, Function<Path, Reading> reading) {
        try {
            Path path = Files.createTempFile("tongtu", ".upload");
            try {
                return read(format, reading.apply(Files.write(path, content)));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep an upload", e);
        }
    }
}
