package org.tongtu.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongtu.bench.data.ParcelMesh;
import org.tongtu.bench.data.ParcelText;
import org.tongtu.bench.data.RealAreas;
import org.tongtu.bench.postgis.PostGis;

/**
 * Tiles of the parcels, one at a time. Every round reads more than the portal keeps of tiles, so that each is cut anew; the
 * first round warms up what is measured, whoever's it is.
 */
final class TileTimes {

    private static final int ROUNDS = 3;
    /** Bytes of tiles that the portal keeps, and some more. */
    private static final long MORE_THAN_KEPT = 66L << 20;

    private static final List<Integer> CYCLE = List.of(18, 17, 16, 15, 14, 13, 12);

    private static final TileGrid LAND = new TileGrid(ParcelMesh.WEST, ParcelMesh.SOUTH, ParcelMesh.EAST, ParcelMesh.NORTH);

    private TileTimes() {}

    /** Reads one tile; nanoseconds. */
    private interface Source {
        long read(TileGrid.Tile tile) throws IOException, SQLException;
    }

    static List<TileGrid.Tile> tiles(int z) {
        return LAND.tiles(z);
    }

    static Map<Integer, Latencies> cold(Portal portal) throws IOException {
        try (var reader = new TileReader(portal.port(), "landuse")) {
            var times = rounds(CYCLE, reader::read);
            long round = reader.bytes() / (ROUNDS + 1);
            if (round < MORE_THAN_KEPT) {
                throw new IOException("a round of " + round + " bytes may be kept whole: its tiles are not cut anew");
            }
            return times;
        }
    }

    /** Tiles of real small areas that nobody has asked for before; their layer is for members. */
    static Latencies real(Portal portal, int z) throws IOException {
        var times = new Latencies();
        var land = new TileGrid(RealAreas.WEST, RealAreas.SOUTH, RealAreas.EAST, RealAreas.NORTH);
        try (var reader = new TileReader(portal.port(), "context", Draft.token(Draft.TOWNS.getFirst()))) {
            for (TileGrid.Tile tile : land.tiles(z)) {
                reader.find(tile).ifPresent(times::add);
            }
        }
        return times;
    }

    /** The same few tiles again and again. */
    static Latencies warm(Portal portal, int z) throws IOException {
        try (var reader = new TileReader(portal.port(), "landuse")) {
            return Objects.requireNonNull(rounds(List.of(z), reader::read).get(z));
        }
    }

    /** What cannot be read for want of PostGIS is missing. */
    static Map<Integer, Latencies> postGis(PostGis server) throws IOException {
        server.load(ParcelText.rows());
        return rounds(List.of(14, 12), tile -> {
            long begun = System.nanoTime();
            if (server.tile(tile.z(), tile.x(), tile.y()).length == 0) {
                throw new IOException("ST_AsMVT found nothing in " + tile);
            }
            return System.nanoTime() - begun;
        });
    }

    static Map<Integer, Latencies> bareIndex(Portal portal) throws IOException {
        try (var index = new BareIndex(portal.database(), ParcelText.rows())) {
            return rounds(List.of(14, 12), index::read);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Map<Integer, Latencies> rounds(List<Integer> zooms, Source source) throws IOException {
        var times = new LinkedHashMap<Integer, Latencies>();
        try {
            for (int round = 0; round <= ROUNDS; round++) {
                for (int z : zooms) {
                    var found = round == 0 ? new Latencies() : times.computeIfAbsent(z, fresh -> new Latencies());
                    for (TileGrid.Tile tile : tiles(z)) {
                        found.add(source.read(tile));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return times;
    }
}
