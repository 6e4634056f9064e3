package org.tongtu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.CannotStart;

/**
 * A real MariaDB of the portal's own. The process that holds the data's lock starts it and stops it; a command beside a
 * running portal joins the one that runs.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final ServerFiles files;
    private final Secrets secrets;
    private final int port;
    private final @Nullable Own own;

    /** What this process has to put away at the end. */
    private record Own(ServerProcess process, DataLock lock) {}

    private EmbeddedServer(ServerFiles files, int port, @Nullable Own own) {
        this.files = files;
        this.secrets = Secrets.in(files.folder());
        this.port = port;
        this.own = own;
    }

    /** @param lock is held as long as the server runs */
    static EmbeddedServer start(EmbeddedSoftware software, ServerFiles files, DataLock lock) {
        try {
            if (!files.isInstalled()) {
                EmbeddedInstall.run(software, files);
            }
            int port = freePort();
            Path init = EmbeddedInstall.initFile(files.folder(), Secrets.in(files.folder()));
            var server = new EmbeddedServer(
                    files, port, new Own(ServerProcess.launch(software, files, port, init), lock));
            server.awaitReady();
            Files.writeString(files.port(), Integer.toString(port));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the database in " + files.folder(), e);
        }
    }

    /** The server that another process runs on the same data. */
    static EmbeddedServer join(ServerFiles files) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!Files.exists(files.port())) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart("The portal that uses the data beside " + files.folder() + " has not started its database.",
                        "Wait until it is ready, or stop it.");
            }
            pause();
        }
        try {
            return new EmbeddedServer(files, Integer.parseInt(Files.readString(files.port()).strip()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isJoined() {
        return own == null;
    }

    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    Secrets secrets() {
        return secrets;
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (var ignored = DriverManager.getConnection(url("tongtu"), "tongtu", secrets.application())) {
                return;
            } catch (SQLException notYet) {
                if (own == null || !own.process().isAlive() || System.nanoTime() > deadline) {
                    close();
                    throw new CannotStart("The database did not start.", "The reason stands at the end of " + files.log());
                }
                pause();
            }
        }
    }

    @Override
    public void close() {
        if (own == null) {
            return;
        }
        try {
            Files.deleteIfExists(files.port());
        } catch (IOException leftBehind) {
            // the next start removes it
        }
        own.process().stop();
        own.lock().close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database started", e);
        }
    }
}
