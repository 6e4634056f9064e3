package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.SharedEdges.Moved;

/**
 * A polygon that is drawn anew, wholly or along a stretch, among the polygons of its layer. Where its new edges and theirs run along each
 * other, each gets the corners of the other, so that both share that border from then on. No edge leaves its line by more than a
 * grid unit or two, 0.2 mm: no sliver arises. What stayed as it was is not asked; one so thin that a vertex would break it keeps its edges,
 * and nobody gets the corners of one that the polygon lies upon along them, or nobody could pull the two apart again.
 *
 * @param before empty where the polygon is new
 * @param after valid, on the grid
 */
public record Redrawing(Geometry before, Geometry after) {

    /** Room about the new edges: grid units, so that what lies beside them is found. */
    private static final double ROOM = 2 / Grid.UNITS_PER_DEGREE;

    /** The polygon with the corners that it gets, and the neighbours that get corners of it; others stay as they are. */
    public record Joined(Geometry shape, List<Moved> neighbours) {
    }

    /** About the new edges: where a neighbour has to lie to be concerned. */
    public Envelope reach() {
        Envelope reach = new Envelope();
        Set<Edge> kept = Edge.of(List.of(before));
        Edge.of(List.of(after)).stream().filter(edge -> !kept.contains(edge)).forEach(edge -> {
            reach.expandToInclude(edge.low());
            reach.expandToInclude(edge.high());
        });
        reach.expandBy(ROOM);
        return reach;
    }

    /** @param neighbours polygons on the grid; at least those that meet {@link #reach} */
    public Joined among(Map<UUID, Geometry> neighbours) {
        Map<UUID, Geometry> beside = new TreeMap<>(neighbours);
        List<Geometry> under = neighbours.values().stream().filter(this::liesUpon).toList();
        beside.values().removeAll(under);
        Geometry shape = withCornersOf(beside.values(), under);
        Noder noder = new Noder(newCorners(shape), Edge.of(under));
        List<Moved> joined = new ArrayList<>();
        beside.forEach((id, neighbour) -> {
            Geometry noded = noded(noder, neighbour);
            if (noded != neighbour) {
                joined.add(new Moved(id, neighbour, noded));
            }
        });
        return new Joined(shape, joined);
    }

    private Geometry withCornersOf(Collection<Geometry> neighbours, List<Geometry> under) {
        Envelope reach = reach();
        Set<Edge> kept = Edge.of(List.of(before));
        Geometry shape = after;
        for (Geometry neighbour : neighbours) {
            Set<Coordinate> corners = Arrays.stream(neighbour.getCoordinates()).filter(reach::contains).collect(Collectors.toSet());
            under.forEach(other -> corners.removeAll(corners(other)));
            shape = noded(new Noder(corners, kept), shape);
        }
        return shape;
    }

    /** Once both had each other's corners. */
    private boolean liesUpon(Geometry neighbour) {
        Geometry theirs = noded(new Noder(newCorners(after)), neighbour);
        Geometry mine = noded(new Noder(corners(theirs)), after);
        return (theirs != neighbour || mine != after) && SharedEdges.overlap(mine, theirs);
    }

    private Set<Coordinate> newCorners(Geometry shape) {
        Set<Coordinate> corners = new HashSet<>(corners(shape));
        corners.removeAll(corners(before));
        return corners;
    }

    private static Set<Coordinate> corners(Geometry polygon) {
        return Set.copyOf(Arrays.asList(polygon.getCoordinates()));
    }

    private static Geometry noded(Noder noder, Geometry polygon) {
        try {
            return noder.node(polygon);
        } catch (BrokenGeometry tooThin) {
            return polygon;
        }
    }
}
