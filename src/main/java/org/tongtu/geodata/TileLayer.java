package org.tongtu.geodata;

import java.util.List;

/**
 * A named layer of a vector tile; features are drawn in their order.
 *
 * @param grain tile units that corners are rounded to. What many corners become one by is never seen, and as every feature is
 *     rounded alike, neighbours keep their common border
 */
public record TileLayer(String name, List<TileFeature> features, int grain) {

    /** As exact as tiles are. */
    public TileLayer(String name, List<TileFeature> features) {
        this(name, features, 1);
    }
}
