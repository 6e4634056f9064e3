package org.tongtu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an embedded server keeps in its folder, and what others read there to find it. */
record ServerFiles(Path folder) {

    /** Whether or not there is such a folder. */
    static ServerFiles at(Path data) {
        return new ServerFiles(data.toAbsolutePath().normalize().resolve("mariadb"));
    }

    static ServerFiles in(Path data) {
        try {
            ServerFiles files = at(data);
            Files.createDirectories(files.folder());
            Files.createDirectories(files.temporary());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder of the database in " + data, e);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    boolean isInstalled() {
        return Files.exists(data().resolve("mysql"));
    }

    /** Its own, because a server that starts removes every temporary table that it finds where it keeps its own. */
    Path temporary() {
        return folder.resolve("tmp");
    }

    Path pid() {
        return folder.resolve("server.pid");
    }

    /** Holds the port as long as the server answers there. */
    Path port() {
        return folder.resolve("server.port");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    Path installLog() {
        return folder.resolve("install.log");
    }

    /** Below the folder while an install runs; moved when it is whole. */
    Path unfinished() {
        return folder.resolve("data.part");
    }
}
