package org.tongtu.geodata;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Two neighbouring grid vertices of a boundary, without direction: neighbours run along a shared edge in opposite ways. */
record Edge(Coordinate low, Coordinate high) {

    static Edge between(Coordinate a, Coordinate b) {
        return a.compareTo(b) <= 0 ? new Edge(a, b) : new Edge(b, a);
    }

    static Set<Edge> of(Collection<Geometry> polygons) {
        Set<Edge> edges = new HashSet<>();
        for (Geometry polygon : polygons) {
            for (Coordinate[] path : PathMap.pathsOf(polygon)) {
                for (int i = 1; i < path.length; i++) {
                    edges.add(between(path[i - 1], path[i]));
                }
            }
        }
        return edges;
    }
}
