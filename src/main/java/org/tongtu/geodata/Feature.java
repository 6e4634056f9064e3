package org.tongtu.geodata;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a map file.
 *
 * @param properties attributes in the file's order: String, Number, Boolean, List or Map; null values are absent; a GeoJSON
 *         {@code id} is kept as "id" where the attributes have none
 * @param geometry on the grid of record, checked for validity only
 */
public record Feature(Map<String, Object> properties, Geometry geometry) {
}
