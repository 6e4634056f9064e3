package org.tongtu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** MariaDB as a child process on loopback; every acknowledged write is on disk ({@code innodb_flush_log_at_trx_commit=1}). */
record ServerProcess(ServerFiles files, int port, Process process) {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration STOP = Duration.ofSeconds(60);

    static ServerProcess launch(EmbeddedSoftware software, ServerFiles files, int port, Path initFile) throws IOException {
        Process process = new ProcessBuilder(command(software, files, port, initFile))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                .start();
        return new ServerProcess(files, port, process);
    }

    private static List<String> command(EmbeddedSoftware software, ServerFiles files, int port, Path initFile) {
        List<String> command = new ArrayList<>(List.of(
                software.server().toString(),
                "--no-defaults",
                "--datadir=" + files.data(),
                "--tmpdir=" + files.temporary(),
                "--lc-messages-dir=" + software.share(),
                "--character-sets-dir=" + software.share().resolve("charsets"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "tongtu-" + port + ".sock"),
                "--pid-file=" + files.pid(),
                "--init-file=" + initFile,
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
        return command;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The database did not stop within {}; its next start will recover", STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends what a killed portal left behind; only the holder of the data's lock may say that it is an orphan. */
    static void stopOrphan(ServerFiles files) throws IOException {
        Files.deleteIfExists(files.port());
        if (!Files.exists(files.pid())) {
            return;
        }
        String pid = Files.readString(files.pid()).strip();
        var orphan = pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(handle -> isOurs(files, handle))
                : java.util.Optional.<ProcessHandle>empty();
        if (orphan.isPresent()) {
            LOG.info("Stopping the database that an earlier portal left behind (pid {})", pid);
            orphan.get().destroy();
            orphan.get().onExit().orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(files.pid());
    }

    private static boolean isOurs(ServerFiles files, ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"))
                    .contains("--datadir=" + files.data());
        } catch (IOException e) {
            return handle.info().command().filter(command -> command.endsWith("mariadbd")).isPresent();
        }
    }
}
