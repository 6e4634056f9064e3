package org.tongtu.plan.map;

/**
 * A vector tile.
 *
 * @param bytes Mapbox Vector Tile 2.1 with one layer named like the plan's; zero bytes where there is nothing
 */
public record MapTile(byte[] bytes) {

    static final MapTile EMPTY = new MapTile(new byte[0]);
}
