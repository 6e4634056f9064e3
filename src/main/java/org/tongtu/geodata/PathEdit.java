package org.tongtu.geodata;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A stretch of a path that was drawn anew: vertices {@code from} to {@code to} (exclusive) of the old path became the replacement. The
 * vertices just before and after are unchanged.
 */
record PathEdit(int from, int to, List<Coordinate> replacement) {

    /** True where at least one unchanged vertex lies between the two stretches. */
    boolean isSeparateFrom(PathEdit other) {
        return to < other.from || other.to < from;
    }
}
