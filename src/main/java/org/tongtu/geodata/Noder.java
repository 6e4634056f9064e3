package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Gives the polygons of one layer the same vertices along their common borders, which {@link SharedEdges} relies on: where a corner of
 * one lies on an edge of another (within a grid unit and a half, 0.15 mm, because a point on a slanting edge is seldom on the grid), that
 * edge gets the vertex. Edges that cross are left alone: an overlap is a finding for people, not for arithmetic.
 */
public final class Noder {

    /** A point put on the grid is up to √½ units off its edge, and so is that edge once it has another such point; in degrees. */
    private static final double TOLERANCE = 1.415 / Grid.UNITS_PER_DEGREE;

    /** A vertex off the line bends its edge by a grid unit and may bring it near another; two or three rounds settle that. */
    private static final int MAX_ROUNDS = 8;

    private final STRtree vertices = new STRtree();
    private final Set<Edge> kept;

    Noder(Set<Coordinate> vertices) {
        this(vertices, Set.of());
    }

    /** @param kept edges that stay as they are */
    Noder(Set<Coordinate> vertices, Set<Edge> kept) {
        vertices.forEach(vertex -> this.vertices.insert(new Envelope(vertex), vertex));
        this.kept = kept;
    }

    /**
     * The layer with the missing vertices, in the same order; geometries that need none are the same objects.
     *
     * @param layer valid polygons on the grid of record
     * @throws BrokenGeometry where a polygon is so thin that the vertices of its neighbours break it
     */
    public static Map<UUID, Geometry> node(Map<UUID, Geometry> layer) {
        Map<UUID, Geometry> noded = new LinkedHashMap<>(layer);
        Set<Coordinate> vertices = new HashSet<>();
        layer.values().forEach(geometry -> vertices.addAll(Arrays.asList(geometry.getCoordinates())));
        Noder noder = new Noder(vertices);
        noded.replaceAll((id, geometry) -> noder.node(geometry));
        return noded;
    }

    /** One polygon with the vertices that lie on its edges; the same object where none does. */
    Geometry node(Geometry geometry) {
        Geometry current = geometry;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Set<Coordinate> own = new HashSet<>(Arrays.asList(current.getCoordinates()));
            Geometry noded = new PathMap(path -> withMissing(path, own), Grid.FACTORY).apply(current);
            if (noded.getNumPoints() == current.getNumPoints()) {
                break;
            }
            current = noded;
        }
        if (current != geometry) {
            GeometryCheck.requireValid(current);
        }
        return current;
    }

    private Coordinate[] withMissing(Coordinate[] path, Set<Coordinate> own) {
        List<Coordinate> noded = new ArrayList<>();
        for (int i = 1; i < path.length; i++) {
            noded.add(path[i - 1]);
            noded.addAll(missing(path[i - 1], path[i], own));
        }
        noded.add(path[path.length - 1]);
        return noded.toArray(Coordinate[]::new);
    }

    /** Vertices of others on this edge, in its direction. */
    private List<Coordinate> missing(Coordinate from, Coordinate to, Set<Coordinate> own) {
        if (kept.contains(Edge.between(from, to))) {
            return List.of();
        }
        Envelope near = new Envelope(from, to);
        near.expandBy(TOLERANCE);
        List<Coordinate> missing = new ArrayList<>();
        for (Object found : vertices.query(near)) {
            Coordinate vertex = (Coordinate) found;
            if (!own.contains(vertex) && Distance.pointToSegment(vertex, from, to) <= TOLERANCE) {
                missing.add(vertex);
            }
        }
        missing.sort(Comparator.comparingDouble(from::distance));
        return missing;
    }
}
