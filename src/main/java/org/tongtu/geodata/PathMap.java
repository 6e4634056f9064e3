package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Rebuilds a geometry path by path (rings closed, shell before holes, a point is a path of one): the common part of snapping,
 * projecting, noding and merging. Repeated points go, ring direction becomes canonical, holes without area go; a part that collapses
 * is refused as {@code geometry.sliver}.
 */
record PathMap(UnaryOperator<Coordinate[]> change, GeometryFactory factory) {

    /** Every vertex by itself. */
    static PathMap ofVertices(UnaryOperator<Coordinate> move, GeometryFactory factory) {
        return new PathMap(path -> Arrays.stream(path).map(move).toArray(Coordinate[]::new), factory);
    }

    /** The paths in the order in which they are changed. */
    static List<Coordinate[]> pathsOf(Geometry geometry) {
        List<Coordinate[]> paths = new ArrayList<>();
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString || part instanceof Point) {
                paths.add(part.getCoordinates());
            }
        });
        return paths;
    }

    Geometry apply(Geometry geometry) {
        if (geometry.isEmpty()) {
            return factory.createGeometry(geometry);
        }
        return switch (geometry) {
            case Point point -> factory.createPoint(change.apply(point.getCoordinates())[0]);
            case LineString line -> line(line);
            case Polygon polygon -> polygon(polygon);
            case GeometryCollection collection -> collection(collection);
            default -> throw new BrokenGeometry("geometry.type", geometry.getGeometryType());
        };
    }

    private LineString line(LineString line) {
        Coordinate[] moved = changed(line);
        if (moved.length < 2) {
            throw BrokenGeometry.at("geometry.sliver", moved[0]);
        }
        return factory.createLineString(moved);
    }

    private Polygon polygon(Polygon polygon) {
        Coordinate[] shell = changed(polygon.getExteriorRing());
        if (shell.length < 4) {
            throw BrokenGeometry.at("geometry.sliver", shell[0]);
        }
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            Coordinate[] hole = changed(polygon.getInteriorRingN(i));
            if (hole.length >= 4) {
                holes.add(ring(hole, false));
            }
        }
        return factory.createPolygon(ring(shell, true), holes.toArray(LinearRing[]::new));
    }

    private LinearRing ring(Coordinate[] closed, boolean counterClockwise) {
        if (Orientation.isCCW(closed) != counterClockwise) {
            CoordinateArrays.reverse(closed);
        }
        return factory.createLinearRing(closed);
    }

    private Geometry collection(GeometryCollection collection) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < collection.getNumGeometries(); i++) {
            if (!collection.getGeometryN(i).isEmpty()) {
                parts.add(apply(collection.getGeometryN(i)));
            }
        }
        return switch (collection.getGeometryType()) {
            case Geometry.TYPENAME_MULTIPOINT -> factory.createMultiPoint(parts.toArray(Point[]::new));
            case Geometry.TYPENAME_MULTILINESTRING -> factory.createMultiLineString(parts.toArray(LineString[]::new));
            case Geometry.TYPENAME_MULTIPOLYGON -> factory.createMultiPolygon(parts.toArray(Polygon[]::new));
            default -> factory.createGeometryCollection(parts.toArray(Geometry[]::new));
        };
    }

    private Coordinate[] changed(LineString line) {
        return new CoordinateList(change.apply(line.getCoordinates()), false).toCoordinateArray();
    }
}
