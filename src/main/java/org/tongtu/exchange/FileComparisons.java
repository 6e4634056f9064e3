package org.tongtu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.tongtu.exchange.format.Charsets;
import org.tongtu.exchange.format.Formats;
import org.tongtu.exchange.format.LayerFormat;
import org.tongtu.exchange.format.Reading;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Actor;

/** Reads files and compares them with where they are to come into. */
@Component
class FileComparisons {

    private final Formats formats;
    private final SeenStates states;

    FileComparisons(Formats formats, SeenStates states) {
        this.formats = formats;
        this.states = states;
    }

    Returned compare(Actor actor, KeptFile file) {
        states.target(actor, file.proposal(), file.layer());
        return compare(actor, file, read(file));
    }

    /** {@code table} is what {@link #read} made of the file. */
    Returned compare(Actor actor, KeptFile file, Table table) {
        Target into = states.target(actor, file.proposal(), file.layer());
        return Comparison.of(into, origin -> states.seen(actor, into, origin), table, file.name());
    }

    /** Needs no database, so that a file which takes long keeps nobody from it. */
    Table read(KeptFile file) {
        LayerFormat format = formats.forName(file.name());
        Path path = temporary(file.content());
        try {
            return read(format, new Reading(path, file.name(), Limits.UPLOAD, file.crs() == null ? null : Crs.of(file.crs()),
                    file.charset() == null || file.charset().isBlank() ? null : Charsets.of(file.charset())));
        } finally {
            delete(path);
        }
    }

    Returned compare(Actor actor, Target into, Path file) {
        String name = file.getFileName().toString();
        Table table = read(formats.forName(name), new Reading(file, name, Limits.UPLOAD, null, null));
        return Comparison.of(into, origin -> states.seen(actor, into, origin), table, name);
    }

    private static Table read(LayerFormat format, Reading reading) {
        try {
            return format.read(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + reading.name(), e);
        }
    }

    private static Path temporary(byte[] content) {
        try {
            return Files.write(Files.createTempFile("tongtu", ".upload"), content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep an upload", e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + path, e);
        }
    }
}
