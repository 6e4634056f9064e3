package org.tongtu.geodata;

import org.locationtech.jts.geom.Coordinate;

/** Two neighbouring grid vertices of a boundary, without direction: neighbours run along a shared edge in opposite ways. */
record Edge(Coordinate low, Coordinate high) {

    static Edge between(Coordinate a, Coordinate b) {
        return a.compareTo(b) <= 0 ? new Edge(a, b) : new Edge(b, a);
    }
}
