package org.tongtu.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.tongtu.audit.SealHead;
import org.tongtu.database.Schemas;
import org.tongtu.kernel.CannotStart;

/** A backup on disk: {@code database.sql.gz}, {@code files/}, {@code backup.properties} and the sums over them all. */
record BackupFolder(Path path) {

    private static final String ABOUT = "backup.properties";

    Path database() {
        return path.resolve("database.sql.gz");
    }

    Path files() {
        return path.resolve("files");
    }

    Checksums checksums() {
        return new Checksums(path);
    }

    void describe(Instant at, Schemas schemas, Optional<SealHead> head) throws IOException {
        var about = new Properties();
        about.setProperty("made", at.toString());
        about.setProperty("schemas", schemas.main() + "," + schemas.trace());
        head.ifPresent(seal -> about.setProperty("trace", seal.position() + ":" + seal.hash()));
        try (Writer out = Files.newBufferedWriter(path.resolve(ABOUT))) {
            about.store(out, "Tongtu. Verify with: sha256sum -c SHA256SUMS. Restore with: tongtu restore FOLDER");
        }
    }

    /** The head of the trace as it was; what is restored has to reach it. */
    Optional<SealHead> head() {
        return Optional.ofNullable(about().getProperty("trace")).map(text -> {
            String[] parts = text.split(":");
            return new SealHead(Long.parseLong(parts[0]), parts[1], Instant.EPOCH);
        });
    }

    boolean isOf(Schemas schemas) {
        return (schemas.main() + "," + schemas.trace()).equals(about().getProperty("schemas"));
    }

    private Properties about() {
        var about = new Properties();
        try (Reader in = Files.newBufferedReader(path.resolve(ABOUT))) {
            about.load(in);
            return about;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws CannotStart where it is no backup or not as it was written */
    void requireWhole() {
        if (!checksums().exist()) {
            throw new CannotStart(path + " is no backup.", "Name the folder that ./tongtu backup made.");
        }
        try {
            List<String> wrong = checksums().differences();
            if (!wrong.isEmpty()) {
                throw new CannotStart("The backup is not as it was written: " + String.join(", ", wrong) + ".",
                        "Nothing was restored; take another copy.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the backup in " + path, e);
        }
    }
}
