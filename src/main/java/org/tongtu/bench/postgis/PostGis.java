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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server with PostGIS, started for one run on loopback with data of its own, which are gone afterwards. It
 * refuses to run as root; then it runs as its package's user.
 */
public final class PostGis implements Closeable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final String TILE = """
            select ST_AsMVT(tile, 'landuse', 4096, 'geom') from (
              select id, class, ST_AsMVTGeom(geom, ST_TileEnvelope($1::int, $2::int, $3::int), 4096, 256, true) as geom
              from parcel where geom && ST_TileEnvelope($1::int, $2::int, $3::int, margin => 256.0 / 4096)) tile""";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final PostgresWire wire;

    private PostGis(Path programs, Path folder, int port) throws IOException {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        try {
            run("initdb", "-D", folder + "/data", "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-locale");
            run("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/server.log", "-o", "-p " + port
                    + " -k " + folder + " -c listen_addresses=127.0.0.1 -c shared_buffers=512MB -c fsync=off -c jit=off", "start");
            this.wire = new PostgresWire(port, USER, USER);
        } catch (IOException failed) {
            clean();
            throw failed;
        }
    }

    /** Empty, where no server with PostGIS is installed. */
    public static Optional<PostGis> start() throws IOException {
        Optional<Path> installed = installed();
        if (installed.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("tongtu-postgis");
        if (isRoot()) {
            Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        return Optional.of(new PostGis(installed.get(), folder, freePort()));
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            return versions.filter(version -> Files.exists(version.resolve("lib/postgis-3.so")))
                    .map(version -> version.resolve("bin"))
                    .max(Comparator.naturalOrder());
        }
    }

    /** Takes the rows (id, class, well-known text) in, projected once, and indexes them. */
    public void load(Iterator<String[]> rows) throws IOException {
        Path file = folder.resolve("parcels.tsv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            while (rows.hasNext()) {
                out.write(String.join("\t", rows.next()));
                out.newLine();
            }
        }
        Files.writeString(folder.resolve("load.sql"), """
                create extension postgis;
                create table raw (id text, class text, geom geometry);
                \\copy raw from '%s'
                create table parcel as select id, class, ST_Transform(ST_SetSRID(geom, 4326), 3857) as geom from raw;
                create index on parcel using gist (geom);
                vacuum analyze parcel;
                """.formatted(file));
        run("psql", "-q", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER, "-v", "ON_ERROR_STOP=1",
                "-f", folder.resolve("load.sql").toString());
        wire.prepare("tile", TILE);
    }

    /** One tile by {@code ST_AsMVT}. */
    public byte[] tile(int z, int x, int y) throws IOException {
        return wire.ask("tile", z, x, y);
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
        wire.close();
        run("pg_ctl", "-D", folder + "/data", "-w", "-m", "fast", "stop");
        clean();
    }
}
