package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PolygonNodeTopology;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Polygons as their neighbours meet them. In a tidy map nearly all borders are common ones, vertex for vertex, and where they are it
 * takes no overlay to know how two lie to each other.
 */
public final class Outline {

    private final Envelope box;
    private final List<Coordinate[]> shells = new ArrayList<>();
    private final Corners corners;

    /** @param areal valid */
    public Outline(Geometry areal) {
        box = areal.getEnvelopeInternal();
        List<Coordinate[]> rings = new ArrayList<>();
        for (Polygon part : parts(areal)) {
            Coordinate[] shell = part.getExteriorRing().getCoordinates();
            shells.add(shell);
            rings.add(turned(shell, false));
            holes(part).forEach(hole -> rings.add(turned(hole, true)));
        }
        corners = new Corners(rings);
    }

    /** Whether each edge is an edge of one of the others, too. */
    public boolean isFramed(Collection<Geometry> others) {
        var shared = new BitSet(corners.count());
        for (Geometry other : others) {
            for (Coordinate[] path : PathMap.pathsOf(other)) {
                for (int i = 1; i < path.length; i++) {
                    int edge = reaches(path[i - 1], path[i]) ? corners.edge(path[i - 1], path[i]) : Corners.NONE;
                    if (edge != Corners.NONE) {
                        shared.set(edge);
                    }
                }
            }
        }
        return shared.cardinality() == corners.count();
    }

    /**
     * Whether it is plain that the interiors do not meet: no edge of the other comes inside, and it does not lie around. Where
     * vertices lie upon edges, or several parts meet in one, nothing is plain.
     *
     * @param areal valid
     */
    public boolean isPlainlyBeside(Geometry areal) {
        return !corners.isKnotted() && parts(areal).stream().allMatch(part -> !box.intersects(part.getEnvelopeInternal()) || isBeside(part));
    }

    private boolean isBeside(Polygon part) {
        Coordinate[] shell = part.getExteriorRing().getCoordinates();
        return staysOutside(shell)
                && holes(part).stream().allMatch(this::staysOutside)
                && shells.stream().allMatch(own -> Arrays.stream(own).anyMatch(corner -> isOutside(corner, part.getEnvelopeInternal(), shell)));
    }

    private boolean staysOutside(Coordinate[] ring) {
        boolean touches = false;
        for (int i = 1; i < ring.length; i++) {
            Coordinate a = ring[i - 1];
            Coordinate b = ring[i];
            if (a.equals2D(b) || !reaches(a, b)) {
                continue;
            }
            int from = corners.at(a);
            int to = corners.at(b);
            touches |= from != Corners.NONE || to != Corners.NONE;
            if (corners.edge(a, b) == Corners.NONE && (mayGoInside(from, b) || mayGoInside(to, a) || mayCross(a, b))) {
                return false;
            }
        }
        return touches || shells.stream().allMatch(shell -> isOutside(ring[0], box, shell));
    }

    /** Whether the way from a vertex to a place begins inside, or along an edge. */
    private boolean mayGoInside(int corner, Coordinate towards) {
        if (corner == Corners.NONE) {
            return false;
        }
        Coordinate at = corners.place(corner);
        return isAlong(at, corners.before(corner), towards) || isAlong(at, corners.after(corner), towards)
                || PolygonNodeTopology.isInteriorSegment(at, corners.before(corner), corners.after(corner), towards);
    }

    /** Whether the same direction leads from a place to both others. */
    private static boolean isAlong(Coordinate at, Coordinate one, Coordinate other) {
        return Orientation.index(at, one, other) == Orientation.COLLINEAR
                && (one.x - at.x) * (other.x - at.x) + (one.y - at.y) * (other.y - at.y) > 0;
    }

    /** Whether an edge of the other meets one of ours elsewhere than in a vertex of both. */
    private boolean mayCross(Coordinate a, Coordinate b) {
        for (int i = 0; i < corners.count(); i++) {
            Coordinate c = corners.place(i);
            Coordinate d = corners.after(i);
            if (Envelope.intersects(a, b, c, d) && !a.equals2D(c) && !a.equals2D(d) && !b.equals2D(c) && !b.equals2D(d)
                    && !areOnOneSide(a, b, c, d) && !areOnOneSide(c, d, a, b)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOnOneSide(Coordinate a, Coordinate b, Coordinate one, Coordinate other) {
        return Orientation.index(a, b, one) * Orientation.index(a, b, other) > 0;
    }

    private boolean reaches(Coordinate a, Coordinate b) {
        return Math.max(a.x, b.x) >= box.getMinX() && Math.min(a.x, b.x) <= box.getMaxX()
                && Math.max(a.y, b.y) >= box.getMinY() && Math.min(a.y, b.y) <= box.getMaxY();
    }

    private static boolean isOutside(Coordinate place, Envelope box, Coordinate[] shell) {
        return !box.covers(place) || RayCrossingCounter.locatePointInRing(place, shell) == Location.EXTERIOR;
    }

    private static List<Polygon> parts(Geometry areal) {
        List<Polygon> parts = new ArrayList<>(areal.getNumGeometries());
        for (int i = 0; i < areal.getNumGeometries(); i++) {
            if (!areal.getGeometryN(i).isEmpty()) {
                parts.add((Polygon) areal.getGeometryN(i));
            }
        }
        return parts;
    }

    private static List<Coordinate[]> holes(Polygon part) {
        List<Coordinate[]> holes = new ArrayList<>(part.getNumInteriorRing());
        for (int i = 0; i < part.getNumInteriorRing(); i++) {
            holes.add(part.getInteriorRingN(i).getCoordinates());
        }
        return holes;
    }

    /** With the inside on its right, as nodes are looked at in JTS. */
    private static Coordinate[] turned(Coordinate[] ring, boolean counterClockwise) {
        Coordinate[] path = CoordinateArrays.removeRepeatedPoints(ring);
        if (Orientation.isCCW(path) == counterClockwise) {
            return path;
        }
        Coordinate[] turned = path.clone();
        CoordinateArrays.reverse(turned);
        return turned;
    }
}
