package org.tongtu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tiles of the web Mercator pyramid that lie on a piece of land, row by row.
 *
 * @param west degrees, like the other sides
 */
record TileGrid(double west, double south, double east, double north) {

    /** Tiles are asked for with a margin of this share of their side. */
    private static final double MARGIN = 1 / 16.0;

    /** One tile, counted from the north-west. */
    record Tile(int z, int x, int y) {

        /** The tile with its margin as well-known text. */
        String rectangle() {
            double west = longitude(x - MARGIN, z);
            double east = longitude(x + 1 + MARGIN, z);
            double north = latitude(y - MARGIN, z);
            double south = latitude(y + 1 + MARGIN, z);
            return String.format(Locale.ROOT, "POLYGON((%1$f %2$f,%3$f %2$f,%3$f %4$f,%1$f %4$f,%1$f %2$f))",
                    west, south, east, north);
        }
    }

    List<Tile> tiles(int z) {
        var tiles = new ArrayList<Tile>();
        for (int y = row(north, z); y <= row(south, z); y++) {
            for (int x = column(west, z); x <= column(east, z); x++) {
                tiles.add(new Tile(z, x, y));
            }
        }
        return tiles;
    }

    private static int column(double longitude, int z) {
        return (int) Math.floor((longitude / 360 + 0.5) * (1 << z));
    }

    private static int row(double latitude, int z) {
        double sine = Math.sin(Math.toRadians(latitude));
        return (int) Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * (1 << z));
    }

    private static double longitude(double x, int z) {
        return (x / (1 << z) - 0.5) * 360;
    }

    private static double latitude(double y, int z) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y / (1 << z)))));
    }
}
