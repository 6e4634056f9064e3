package org.tongtu.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.tongtu.audit.Sealer;
import org.tongtu.database.DataHome;
import org.tongtu.database.DatabaseDump;
import org.tongtu.kernel.CannotStart;
import org.tongtu.kernel.Now;

/** Makes backups while the portal goes on. A backup holds keys and everybody's data: only the operating user may read it. */
@Component
class Backups {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DatabaseDump database;
    private final Sealer sealer;
    private final Now now;
    private final Path data;

    Backups(DatabaseDump database, Sealer sealer, Now now, DataHome data) {
        this.database = database;
        this.sealer = sealer;
        this.now = now;
        this.data = data.path();
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    Path usual() {
        return data.resolve(DataFiles.BACKUPS).resolve(moment(now.instant()));
    }

    /** The target appears when the backup is whole. The trace's head is published first, so that the backup reaches it. */
    Path make(Path target) {
        if (Files.exists(target)) {
            throw new CannotStart(target + " is there already.", "Name a new folder.");
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.createDirectory(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var folder = new BackupFolder(part);
            folder.describe(now.instant(), database.schemas(), sealer.publishHead());
            database.write(folder.database());
            new DataFiles(data).copyInto(folder.files());
            folder.checksums().write();
            return Files.move(part, target);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the backup to " + target, e);
        }
    }
}
