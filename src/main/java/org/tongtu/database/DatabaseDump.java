package org.tongtu.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongtu.kernel.CannotStart;

/**
 * Both schemas as one compressed SQL file, written and read as the owner by MariaDB's own programs, so that anybody can
 * read it without us. Writing sees one consistent moment and holds nobody up.
 */
public final class DatabaseDump {

    private final Login owner;
    private final Schemas schemas;
    private final ClientPrograms programs;

    DatabaseDump(Login owner, Schemas schemas, ClientPrograms programs) {
        this.owner = owner;
        this.schemas = schemas;
        this.programs = programs;
    }

    public void write(Path file) {
        var arguments = List.of("--single-transaction", "--skip-lock-tables", "--hex-blob", "--no-tablespaces",
                "--default-character-set=utf8mb4", "--databases", schemas.main(), schemas.trace());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            run("mariadb-dump", arguments, process -> {
                process.getOutputStream().close();
                process.getInputStream().transferTo(out);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    public void read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            run("mariadb", List.of("--batch", "--default-character-set=utf8mb4"), process -> {
                try (OutputStream out = process.getOutputStream()) {
                    in.transferTo(out);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    public Schemas schemas() {
        return schemas;
    }

    /** Whether neither schema has a table yet. */
    public boolean isUntouched() {
        var database = JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        return database.sql("select count(*) from information_schema.tables where table_schema in (?, ?)")
                        .params(schemas.main(), schemas.trace())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private interface Talk {
        void with(Process process) throws IOException;
    }

    private void run(String program, List<String> arguments, Talk talk) throws IOException {
        Path options = Files.createTempFile("tongtu", ".cnf"); // for this user's eyes only
        Path complaints = Files.createTempFile("tongtu", ".err");
        try {
            Files.writeString(options, options());
            List<String> command = new ArrayList<>(List.of(programs.find(program).toString(), "--defaults-file=" + options));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
            IOException broken = null;
            try {
                talk.with(process);
            } catch (IOException e) {
                broken = e;
            }
            if (process.waitFor() != 0 || broken != null) {
                throw new CannotStart(program + " failed: " + Files.readString(complaints).strip(), "");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            Files.delete(options);
            Files.delete(complaints);
        }
    }

    private String options() {
        ServerUrl server = owner.server();
        return "[client]\nprotocol=tcp\nhost=" + server.host().replaceAll("[\\[\\]]", "") + "\nport=" + server.port()
                + "\nuser=" + owner.user() + "\npassword=\"" + owner.password().replace("\\", "\\\\").replace("\"", "\\\"")
                + "\"\n" + (server.isEncrypted() ? "ssl" : "skip-ssl") + "\n";
    }
}
