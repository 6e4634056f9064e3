package org.tongtu.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** First steps of an embedded server: its system tables, its two schemas and two users. */
final class EmbeddedInstall {

    private static final String[] SYSTEM_TABLES = {
        "mariadb_system_tables.sql",
        "mariadb_performance_tables.sql",
        "mariadb_system_tables_data.sql",
        "maria_add_gis_sp_bootstrap.sql"
    };

    private EmbeddedInstall() {}

    /** Installs into a folder beside the target and renames it, so that an interrupted install leaves nothing half-done. */
    static void run(EmbeddedSoftware software, ServerFiles files) throws IOException {
        FileSystemUtils.deleteRecursively(files.unfinished());
        Path part = Files.createDirectories(files.unfinished());
        Path log = files.installLog();
        List<String> command = new ArrayList<>(List.of(
                software.server().toString(), "--no-defaults", "--bootstrap", "--datadir=" + part, "--tmpdir=" + files.temporary(),
                "--lc-messages-dir=" + software.share(), "--silent-startup",
                "--character-sets-dir=" + software.share().resolve("charsets"),
                "--skip-ssl", "--log-warnings=0"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("create database mysql;\nuse mysql;\n".getBytes());
            for (String file : SYSTEM_TABLES) {
                Files.copy(software.share().resolve(file), in);
            }
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Installing the database failed: " + Files.readString(log).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while installing the database", e);
        }
        Files.move(part, files.data());
    }

    static Path initFile(Path folder, Secrets secrets) throws IOException {
        var sql = new StringBuilder();
        sql.append("create database if not exists tongtu;\ncreate database if not exists tongtu_trace;\n");
        for (String host : List.of("127.0.0.1", "localhost")) {
            String owner = "'tongtu_owner'@'" + host + "'";
            String application = "'tongtu'@'" + host + "'";
            sql.append(user(owner, secrets.owner())).append(user(application, secrets.application()));
            sql.append("grant all on tongtu.* to ").append(owner).append(";\n");
            sql.append("grant all on tongtu_trace.* to ").append(owner).append(";\n");
            sql.append("grant select, insert, update, delete on tongtu.* to ").append(application).append(";\n");
            sql.append("grant select, insert on tongtu_trace.* to ").append(application).append(";\n");
        }
        Path file = folder.resolve("init.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, sql);
    }

    private static String user(String name, String password) {
        return "create user if not exists " + name + " identified by '" + password + "';\n"
                + "alter user " + name + " identified by '" + password + "';\n";
    }
}
