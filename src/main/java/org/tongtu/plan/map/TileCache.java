package org.tongtu.plan.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongtu.geodata.TileKey;

/** Keeps the tiles asked for most recently, up to so many bytes. What changes has another stamp, so nothing is ever stale. */
final class TileCache {

    /** What an entry costs besides its bytes, roughly. */
    private static final int OVERHEAD = 300;

    /** @param stamp {@link DisclosedState#stamp}, which tells members' tiles from the public's */
    record Key(String stamp, String layer, TileKey tile) {}

    private final long limit;
    private final Map<Key, MapTile> tiles = new LinkedHashMap<>(256, 0.75f, true);
    private long size;

    TileCache(long limit) {
        this.limit = limit;
    }

    /** Two readers may cut the same tile at once; that costs less than waiting for each other. */
    MapTile get(Key key, Supplier<MapTile> cut) {
        MapTile known = find(key);
        return known == null ? keep(key, cut.get()) : known;
    }

    private synchronized @Nullable MapTile find(Key key) {
        return tiles.get(key);
    }

    private synchronized MapTile keep(Key key, MapTile tile) {
        MapTile before = tiles.put(key, tile);
        size += cost(tile) - (before == null ? 0 : cost(before));
        var oldest = tiles.values().iterator();
        while (size > limit && oldest.hasNext()) {
            size -= cost(oldest.next());
            oldest.remove();
        }
        return tile;
    }

    synchronized long size() {
        return size;
    }

    private static long cost(MapTile tile) {
        return OVERHEAD + tile.bytes().length;
    }
}
