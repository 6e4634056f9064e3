package org.tongtu.geodata;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * What a tile tells the browser about one feature.
 *
 * @param id number unique in its layer and tile; negative means none
 * @param tags String, Boolean, integral or floating numbers; anything else is written as its text
 * @param geometry degrees, x = longitude; points, lines or polygons, not a mixture
 */
public record TileFeature(long id, Map<String, ?> tags, Geometry geometry) {
}
