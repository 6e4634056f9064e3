package org.tongtu.geodata;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas and lengths that count: on the CGCS2000 ellipsoid (a = 6378137 m, 1/f = 298.257222101), never on a map plane, because
 * neighbouring towns often sit in different zones. Edges are geodesics (Karney 2013, GeographicLib; error below a nanometre per
 * edge; areas of rings with short edges in closed form). All geometries are in degrees of EPSG:4490, x = longitude.
 */
public final class Ellipsoid {

    /** Semi-major axis in metres. */
    public static final double A = 6_378_137;

    /** Flattening. */
    public static final double F = 1 / 298.257222101;

    private static final Geodesic CGCS2000 = new Geodesic(A, F);

    /** Metres; a degree of latitude is longest at the poles, 111.7 km, and shortest at the equator. */
    private static final double SHORTEST_DEGREE = 110_000;

    private Ellipsoid() {
    }

    /** Square metres; holes are subtracted, lines and points have none. */
    public static double area(Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            return polygonArea(polygon);
        }
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries() && geometry.getDimension() == 2; i++) {
            sum += area(geometry.getGeometryN(i));
        }
        return sum;
    }

    /**
     * Square metres within a percent for what spans less than half a degree, at a hundredth of the cost: enough to tell what is
     * far from a limit.
     */
    public static double roughArea(Geometry geometry) {
        double latitude = Math.toRadians(geometry.getEnvelopeInternal().centre().y);
        double squared = F * (2 - F);
        double bend = 1 - squared * Math.sin(latitude) * Math.sin(latitude);
        double squareDegree = Math.toRadians(1) * Math.toRadians(1) * A * A * (1 - squared) * Math.cos(latitude) / (bend * bend);
        return geometry.getArea() * squareDegree;
    }

    /** Metres along a line, or around a polygon and its holes. */
    public static double length(Geometry geometry) {
        return switch (geometry) {
            case LineString line -> lineLength(line);
            case Polygon polygon -> length(polygon.getBoundary());
            default -> partsLength(geometry);
        };
    }

    /** Metres of the shortest way between two points given in degrees. */
    public static double distance(Coordinate from, Coordinate to) {
        return CGCS2000.Inverse(from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE).s12;
    }

    /**
     * Everything within so many metres, on the grid of record; negative metres shrink and may leave nothing. Computed in a
     * {@link LocalProjection}, whose scale error applies; arcs are cut into 16 pieces per quarter, which loses up to 0.12 % of the
     * distance.
     */
    public static Geometry buffer(Geometry geometry, double metres) {
        LocalProjection local = LocalProjection.centredOn(geometry);
        return local.toDegrees(local.toMetres(geometry).buffer(metres, 16));
    }

    /** A box that holds everything within so many metres, with a little to spare. */
    public static Envelope around(Envelope box, double metres) {
        Envelope wide = new Envelope(box);
        double latitude = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
        double degrees = metres / SHORTEST_DEGREE;
        wide.expandBy(degrees / Math.max(0.1, Math.cos(Math.toRadians(latitude))), degrees);
        return wide;
    }

    private static double polygonArea(Polygon polygon) {
        double area = ringArea(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            area -= ringArea(polygon.getInteriorRingN(i));
        }
        return area;
    }

    private static double ringArea(LineString ring) {
        Coordinate[] path = ring.getCoordinates();
        if (path.length == 0) {
            return 0;
        }
        return RingArea.isFor(path) ? RingArea.of(path) : karneysArea(path);
    }

    /** For edges of any length. */
    static double karneysArea(Coordinate[] ring) {
        PolygonArea area = new PolygonArea(CGCS2000, false);
        for (int i = 1; i < ring.length; i++) {
            area.AddPoint(ring[i].y, ring[i].x);
        }
        return Math.abs(area.Compute(false, true).area);
    }

    private static double lineLength(LineString line) {
        double sum = 0;
        for (int i = 1; i < line.getNumPoints(); i++) {
            sum += distance(line.getCoordinateN(i - 1), line.getCoordinateN(i));
        }
        return sum;
    }

    private static double partsLength(Geometry geometry) {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries() && geometry.getDimension() > 0; i++) {
            sum += length(geometry.getGeometryN(i));
        }
        return sum;
    }
}
