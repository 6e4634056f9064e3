package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The portal's own database server, seen from beside the portal: its process, and a bare connection into it. */
record EmbeddedDatabase(ProcessHandle process, List<String> command, int port, String ownerPassword) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);


    static EmbeddedDatabase of(Path folder) throws IOException {
        long pid = Long.parseLong(Files.readString(folder.resolve("server.pid")).strip());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("no database process " + pid));
        List<String> command = List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).split("\0"));
        int port = command.stream()
                .filter(argument -> argument.startsWith("--port="))
                .mapToInt(argument -> Integer.parseInt(argument.substring("--port=".length())))
                .findFirst()
                .orElseThrow(() -> new IOException("the database listens on no port"));
        return new EmbeddedDatabase(process, command, port, Files.readAllLines(folder.resolve("secrets")).getFirst());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/tongtu", "tongtu_owner", ownerPassword);
    }

    /** Seconds from starting the stopped server again, alone and as the portal starts it, until it answers. */
    double startUp() throws IOException {
        long begun = System.nanoTime();
        Process again = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            while (!answers()) {
                if (!again.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IOException("the database alone did not start");
                }
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            again.destroy();
            again.onExit().join();
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "EmbeddedDatabase[" + port + "]";
    }
}
