package org.tongtu.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A second real server, as an operator would run one: with the settings a server has by itself (no snapshot isolation),
 * and with the schemas and users that docker/database.sh makes, taken from that very file.
 */
record PlainServer(Process process, int port) implements AutoCloseable {

    static final String PASSWORD = "portal-portal-portal";
    static final String OWNER_PASSWORD = "owner-owner-owner-owner";

    static PlainServer start(Path folder) throws Exception {
        var software = EmbeddedSoftware.unpack(Path.of("target/mariadb").toAbsolutePath());
        ServerFiles files = ServerFiles.in(folder);
        EmbeddedInstall.run(software, files);
        int port = freePort();
        var command = new ArrayList<>(List.of(software.server().toString(), "--no-defaults", "--datadir=" + files.data(), "--tmpdir=" + files.temporary(),
                "--lc-messages-dir=" + software.share(), "--character-sets-dir=" + software.share().resolve("charsets"),
                "--bind-address=127.0.0.1", "--port=" + port, "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "plain-" + port),
                "--pid-file=" + files.pid(), "--init-file=" + initFile(folder), "--skip-ssl", "--skip-name-resolve",
                "--innodb-snapshot-isolation=OFF", "--max-allowed-packet=64M", "--character-set-server=utf8mb4"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(files.log().toFile())
                .start();
        var server = new PlainServer(process, port);
        server.awaitReady();
        return server;
    }

    private static Path initFile(Path folder) throws IOException {
        var lines = new ArrayList<>(documented());
        lines.add("create user 'operator'@'%' identified by 'operator';");
        lines.add("grant all on *.* to 'operator'@'%' with grant option;");
        return Files.write(folder.resolve("init.sql"), lines);
    }

    /** What docker/database.sh says to the server. */
    static List<String> documented() throws IOException {
        List<String> script = Files.readAllLines(Path.of("docker/database.sh"));
        int begin = script.indexOf("  docker_process_sql <<SQL");
        return script.subList(begin + 1, script.indexOf("SQL")).stream()
                .map(line -> line.replace("$TONGTU_DB_PASSWORD", PASSWORD).replace("$TONGTU_DB_OWNER_PASSWORD", OWNER_PASSWORD))
                .toList();
    }

    private void awaitReady() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (var ignored = DriverManager.getConnection(url("mysql"), "operator", "operator")) {
                return;
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the second server does not start");
    }

    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    JdbcClient operator() {
        return JdbcClient.create(new DriverManagerDataSource(url("mysql"), "operator", "operator"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
