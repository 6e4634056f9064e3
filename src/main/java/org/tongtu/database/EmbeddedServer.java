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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB as a child process on loopback. Every acknowledged write is on disk
 * ({@code innodb_flush_log_at_trx_commit=1}); an orphan of a killed portal is found by its pid file and stopped first.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final EmbeddedSoftware software;
    private final Path folder;
    private final Secrets secrets;
    private final int port;
    private final Process process;

    private EmbeddedServer(EmbeddedSoftware software, Path folder) throws IOException {
        this.software = software;
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.secrets = Secrets.in(this.folder);
        stopOrphan();
        if (!Files.exists(data().resolve("mysql"))) {
            EmbeddedInstall.run(software, data(), this.folder.resolve("install.log"));
        }
        this.port = freePort();
        this.process = launch();
        awaitReady();
    }

    static EmbeddedServer start(EmbeddedSoftware software, Path folder) {
        try {
            return new EmbeddedServer(software, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the database in " + folder, e);
        }
    }

    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    Secrets secrets() {
        return secrets;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path pidFile() {
        return folder.resolve("server.pid");
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                software.server().toString(),
                "--no-defaults",
                "--datadir=" + data(),
                "--lc-messages-dir=" + software.share(),
                "--character-sets-dir=" + software.share().resolve("charsets"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "tongtu-" + port + ".sock"),
                "--pid-file=" + pidFile(),
                "--init-file=" + EmbeddedInstall.initFile(folder, secrets),
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--sync-binlog=1",
                "--innodb-snapshot-isolation=ON",
                "--innodb-lock-wait-timeout=10",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=200"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile()))
                .start();
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (var ignored = DriverManager.getConnection(url("tongtu"), "tongtu", secrets.application())) {
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    process.destroy();
                    throw new IllegalStateException(
                            "The database did not start; see " + folder.resolve("server.log"), notYet);
                }
                pause();
            }
        }
    }

    private void stopOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        long pid = Long.parseLong(Files.readString(pidFile()).strip());
        var orphan = ProcessHandle.of(pid).filter(this::isOurs);
        if (orphan.isPresent()) {
            LOG.info("Stopping the database that an earlier portal left behind (pid {})", pid);
            orphan.get().destroy();
            orphan.get().onExit().orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(pidFile());
    }

    private boolean isOurs(ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"))
                    .contains("--datadir=" + data());
        } catch (IOException e) {
            return handle.info().command().filter(command -> command.endsWith("mariadbd")).isPresent();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The database did not stop within {}; its next start will recover", STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
