package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * One tile of the web Mercator pyramid, counted from the north-west as every web map does (XYZ).
 *
 * @param z zoom, 0 to 30
 * @param x column from 180° west
 * @param y row from the north (85.05°)
 */
public record TileKey(int z, int x, int y) {

    /** Tile units per side; a unit is a sixteenth of a 256-pixel tile's pixel. */
    public static final int EXTENT = 4096;

    /** Pixels per side. */
    public static final int PIXELS = 256;

    /** Tile units drawn beyond each edge (16 px), so that strokes join over it. */
    public static final int BUFFER = 256;

    private static final int MAX_ZOOM = 30;

    public TileKey {
        if (z < 0 || z > MAX_ZOOM || x < 0 || y < 0 || x >= 1L << z || y >= 1L << z) {
            throw new IllegalArgumentException("No tile " + z + "/" + x + "/" + y);
        }
    }

    /** Degrees, without the buffer. */
    public Envelope envelope() {
        return envelope(0);
    }

    /** Degrees, with the buffer: what to ask the index for. */
    public Envelope buffered() {
        return envelope((double) BUFFER / EXTENT);
    }

    /** Degrees of a rectangle of this tile's pixels, which are counted from its north-west corner. */
    public Envelope pixels(int west, int north, int east, int south) {
        double side = (1L << z) * (double) PIXELS;
        return new Envelope(Mercator.longitude(((double) x * PIXELS + west) / side), Mercator.longitude(((double) x * PIXELS + east) / side),
                Mercator.latitude(((double) y * PIXELS + south) / side), Mercator.latitude(((double) y * PIXELS + north) / side));
    }

    /** The tiles of one zoom that an envelope in degrees touches, buffers included: what a change there makes stale. */
    public static List<TileKey> touching(Envelope degrees, int z) {
        double buffer = (double) BUFFER / EXTENT;
        int west = index(Mercator.x(degrees.getMinX()), -buffer, z);
        int east = index(Mercator.x(degrees.getMaxX()), buffer, z);
        int north = index(Mercator.y(degrees.getMaxY()), -buffer, z);
        int south = index(Mercator.y(degrees.getMinY()), buffer, z);
        List<TileKey> tiles = new ArrayList<>();
        for (int y = north; y <= south; y++) {
            for (int x = west; x <= east; x++) {
                tiles.add(new TileKey(z, x, y));
            }
        }
        return tiles;
    }

    private Envelope envelope(double margin) {
        double side = 1L << z;
        return new Envelope(Mercator.longitude((x - margin) / side), Mercator.longitude((x + 1 + margin) / side),
                Mercator.latitude((y + 1 + margin) / side), Mercator.latitude((y - margin) / side));
    }

    private static int index(double unit, double margin, int z) {
        long side = 1L << z;
        return (int) Math.clamp((long) Math.floor(unit * side + margin), 0, side - 1);
    }
}
