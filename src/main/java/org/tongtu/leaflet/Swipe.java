package org.tongtu.leaflet;

import java.util.List;

/**
 * Two states on one map, divided by a line that can be moved.
 *
 * @param layers what is shown left of the line, the lowest first; right of it are the map's own
 * @param label what the line is, for those who listen
 * @param before the name of the state on the left
 * @param after the name of the state on the right
 */
public record Swipe(List<TileSource> layers, String label, String before, String after) {

    public Swipe {
        layers = List.copyOf(layers);
    }
}
