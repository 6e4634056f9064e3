package org.tongtu.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The data folder without its database: keys that lie outside it on purpose, and whatever else is kept in files. */
record DataFiles(Path data) {

    static final String BACKUPS = "backups";
    private static final String BEFORE = "before-";
    private static final String DATABASE = "mariadb";
    private static final Set<String> PASSING = Set.of("in-use", "unfinished-restore");

    /** What a restore would write over. */
    List<Path> occupied() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(data)) {
            return entries.filter(entry -> isContent(entry.getFileName().toString())).sorted().toList();
        }
    }

    private static boolean isContent(String name) {
        return !PASSING.contains(name) && !name.equals(BACKUPS) && !name.startsWith(BEFORE);
    }

    /** Nothing is ever deleted: what was there lies in {@code before-…} afterwards. */
    void putAside(String moment) throws IOException {
        Path aside = Files.createDirectory(data.resolve(BEFORE + moment));
        for (Path entry : occupied()) {
            Files.move(entry, aside.resolve(entry.getFileName()));
        }
    }

    void copyInto(Path target) throws IOException {
        for (Path entry : occupied()) {
            if (!entry.getFileName().toString().equals(DATABASE)) {
                copy(entry, Files.createDirectories(target).resolve(entry.getFileName()));
            }
        }
    }

    void fillFrom(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            copy(source, data);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
