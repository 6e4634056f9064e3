package org.tongtu.bench.postgis;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server for one run, on loopback, with data of its own that are gone afterwards. It refuses to run as root;
 * then it runs as its package's user.
 */
final class PostgresServer implements Closeable {

    static final String USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    PostgresServer(Path programs) throws IOException {
        this.programs = programs;
        this.folder = Files.createTempDirectory("tongtu-postgis");
        this.port = freePort();
        if (isRoot()) {
            Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        try {
            run("initdb", "-D", folder + "/data", "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-locale");
            run("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/server.log", "-o", "-p " + port
                    + " -k " + folder + " -c listen_addresses=127.0.0.1 -c shared_buffers=512MB -c fsync=off -c jit=off", "start");
        } catch (IOException failed) {
            clean();
            throw failed;
        }
    }

    /** Rows as a file that the server can copy from. */
    Path file(String name, Iterator<String[]> rows) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            while (rows.hasNext()) {
                out.write(String.join("\t", rows.next()));
                out.newLine();
            }
        }
        return file;
    }

    PostgresWire connect() throws IOException {
        return new PostgresWire(port, USER, USER);
    }

    void execute(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        run("psql", "-q", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER, "-v", "ON_ERROR_STOP=1", "-f", file.toString());
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("tongtu-postgis", ".log");
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IOException(program + ": " + Files.readString(log, StandardCharsets.UTF_8).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(log);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void clean() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", folder + "/data", "-w", "-m", "fast", "stop");
        clean();
    }
}
