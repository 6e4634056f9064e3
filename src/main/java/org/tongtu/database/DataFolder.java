package org.tongtu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.tongtu.kernel.CannotStart;

/** Opens the data: claims the folder and starts its server, or joins the portal that has it. */
record DataFolder(DatabaseProperties properties) {

    EmbeddedServer open(Optional<FirstContent> first) {
        Path data = properties.data();
        Optional<DataLock> lock = DataLock.take(data);
        if (lock.isPresent()) {
            return start(lock.get(), first);
        }
        if (properties.join() && first.isEmpty()) {
            return EmbeddedServer.join(ServerFiles.in(data));
        }
        throw new CannotStart(
                "Another portal (process " + DataLock.holder(data) + ") uses the data in " + data + ".",
                "Stop it first, or choose another folder with --data.");
    }

    private EmbeddedServer start(DataLock lock, Optional<FirstContent> first) {
        EmbeddedServer server = null;
        try {
            ServerProcess.stopOrphan(ServerFiles.at(properties.data()));
            first.ifPresent(content -> content.prepare(properties.data()));
            Unfinished.in(properties.data()).begin(first.isPresent());
            ServerFiles files = ServerFiles.in(properties.data());
            if (properties.fresh()) {
                FileSystemUtils.deleteRecursively(files.data());
            }
            if (properties.join() && first.isEmpty() && !files.isInstalled()) {
                throw new CannotStart("There is no database in " + properties.data() + ".",
                        "Start the portal there once, or name its folder with --data.");
            }
            server = EmbeddedServer.start(EmbeddedSoftware.unpack(properties.programs()), files, lock);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data in " + properties.data(), e);
        } finally {
            if (server == null) {
                lock.close();
            }
        }
    }
}
