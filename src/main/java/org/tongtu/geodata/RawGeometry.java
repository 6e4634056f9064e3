package org.tongtu.geodata;

import org.jspecify.annotations.Nullable;

/**
 * A GeoJSON geometry before it is one.
 *
 * @param type as the file says, empty where it does not
 * @param coordinates nested lists, where a position is a {@link org.locationtech.jts.geom.Coordinate} in the file's CRS
 */
record RawGeometry(String type, @Nullable Object coordinates) {
}
