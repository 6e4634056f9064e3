package org.tongtu.geodata;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Which features run along which edges, and which way: of two on one edge, those that run the same way lie on the same side. */
final class EdgeIndex {

    private final Map<Edge, Set<UUID>> features = new HashMap<>();
    private final Map<Edge, Set<UUID>> directed = new HashMap<>();

    static EdgeIndex of(Map<UUID, Geometry> geometries) {
        EdgeIndex index = new EdgeIndex();
        geometries.forEach((id, geometry) -> PathMap.pathsOf(geometry).forEach(path -> index.add(id, path)));
        return index;
    }

    /** As if every ring were a feature of its own: two parts that touch in a point are different neighbours of what runs past. */
    static EdgeIndex ofRings(Collection<Geometry> geometries) {
        EdgeIndex index = new EdgeIndex();
        int rings = 0;
        for (Geometry geometry : geometries) {
            for (Coordinate[] path : PathMap.pathsOf(geometry)) {
                index.add(new UUID(0, rings++), path);
            }
        }
        return index;
    }

    Set<UUID> along(Coordinate a, Coordinate b) {
        return features.getOrDefault(Edge.between(a, b), Set.of());
    }

    /** Those that run from the one vertex to the other, not back. */
    Set<UUID> running(Coordinate from, Coordinate to) {
        return directed.getOrDefault(new Edge(from, to), Set.of());
    }

    private void add(UUID id, Coordinate[] path) {
        for (int i = 1; i < path.length; i++) {
            features.computeIfAbsent(Edge.between(path[i - 1], path[i]), edge -> new HashSet<>()).add(id);
            directed.computeIfAbsent(new Edge(path[i - 1], path[i]), edge -> new HashSet<>()).add(id);
        }
    }
}
