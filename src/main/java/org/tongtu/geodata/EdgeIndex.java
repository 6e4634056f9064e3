package org.tongtu.geodata;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Which features run along which edges. */
final class EdgeIndex {

    private final Map<Edge, Set<UUID>> features = new HashMap<>();

    static EdgeIndex of(Map<UUID, Geometry> geometries) {
        EdgeIndex index = new EdgeIndex();
        geometries.forEach((id, geometry) -> Edge.of(geometry)
                .forEach(edge -> index.features.computeIfAbsent(edge, e -> new TreeSet<>()).add(id)));
        return index;
    }

    Set<UUID> along(Coordinate a, Coordinate b) {
        return features.getOrDefault(Edge.between(a, b), Set.of());
    }
}
