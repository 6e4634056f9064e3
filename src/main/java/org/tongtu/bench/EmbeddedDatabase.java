package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/** The portal's own database server, seen from beside the portal: its process, and a bare connection into it. */
record EmbeddedDatabase(ProcessHandle process, int port, String ownerPassword) {

    static EmbeddedDatabase of(Path folder) throws IOException {
        long pid = Long.parseLong(Files.readString(folder.resolve("server.pid")).strip());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("no database process " + pid));
        String[] arguments = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).split("\0");
        int port = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--port="))
                .mapToInt(argument -> Integer.parseInt(argument.substring("--port=".length())))
                .findFirst()
                .orElseThrow(() -> new IOException("the database listens on no port"));
        return new EmbeddedDatabase(process, port, Files.readAllLines(folder.resolve("secrets")).getFirst());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/tongtu", "tongtu_owner", ownerPassword);
    }

    @Override
    public String toString() {
        return "EmbeddedDatabase[" + port + "]";
    }
}
