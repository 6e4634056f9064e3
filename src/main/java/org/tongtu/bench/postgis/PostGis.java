package org.tongtu.bench.postgis;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** The parcels in PostGIS, projected once and indexed, and their tiles by {@code ST_AsMVT}. */
public final class PostGis implements Closeable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
    private static final String TILE = """
            select ST_AsMVT(tile, 'landuse', 4096, 'geom') from (
              select id, class, ST_AsMVTGeom(geom, ST_TileEnvelope($1::int, $2::int, $3::int), 4096, 256, true) as geom
              from parcel where geom && ST_TileEnvelope($1::int, $2::int, $3::int, margin => 256.0 / 4096)) tile""";

    private final PostgresServer server;
    private final PostgresWire wire;

    private PostGis(PostgresServer server) throws IOException {
        this.server = server;
        this.wire = server.connect();
    }

    /** Empty, where no server with PostGIS is installed. */
    public static Optional<PostGis> start() throws IOException {
        Optional<Path> installed = installed();
        return installed.isEmpty() ? Optional.empty() : Optional.of(new PostGis(new PostgresServer(installed.get())));
    }

    static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            return versions.filter(version -> Files.exists(version.resolve("lib/postgis-3.so")))
                    .map(version -> version.resolve("bin"))
                    .max(Comparator.naturalOrder());
        }
    }

    /** @param rows id, class, well-known text */
    public void load(Iterator<String[]> rows) throws IOException {
        server.execute("""
                create extension postgis;
                create table raw (id text, class text, geom geometry);
                \\copy raw from '%s'
                create table parcel as select id, class, ST_Transform(ST_SetSRID(geom, 4326), 3857) as geom from raw;
                create index on parcel using gist (geom);
                vacuum analyze parcel;
                """.formatted(server.file("parcels.tsv", rows)));
        wire.prepare("tile", TILE);
    }

    /** One tile; empty where there is nothing. */
    public byte[] tile(int z, int x, int y) throws IOException {
        return wire.ask("tile", z, x, y);
    }

    @Override
    public void close() throws IOException {
        wire.close();
        server.close();
    }
}
