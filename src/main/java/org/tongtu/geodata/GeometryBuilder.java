package org.tongtu.geodata;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes geometries of record from what {@link GeometryParser} read. Shape errors that JTS would report by exceptions of its own are
 * named here, with their place in degrees.
 *
 * @param crs what the positions are in
 */
record GeometryBuilder(Crs crs) {

    Geometry build(RawGeometry raw) {
        Geometry degrees = degrees(raw);
        GeometryCheck.requireInWorld(degrees);
        return Grid.snap(degrees);
    }

    private Geometry degrees(RawGeometry raw) {
        @Nullable Object nested = raw.coordinates();
        return switch (raw.type()) {
            case "Point" -> point(nested);
            case "LineString" -> line(nested);
            case "Polygon" -> polygon(nested);
            case "MultiPoint" -> Grid.FACTORY.createMultiPoint(parts(nested, this::point).toArray(Point[]::new));
            case "MultiLineString" -> Grid.FACTORY.createMultiLineString(parts(nested, this::line).toArray(LineString[]::new));
            case "MultiPolygon" -> Grid.FACTORY.createMultiPolygon(parts(nested, this::polygon).toArray(Polygon[]::new));
            default -> throw new BrokenGeometry("geometry.type", raw.type());
        };
    }

    private static <G> List<G> parts(@Nullable Object nested, Function<Object, G> part) {
        return list(nested).stream().map(part).toList();
    }

    private Point point(@Nullable Object nested) {
        if (nested instanceof Coordinate c) {
            return Grid.FACTORY.createPoint(crs.toDegrees(c));
        }
        throw misshapen(nested);
    }

    private LineString line(@Nullable Object nested) {
        Coordinate[] path = path(nested);
        if (path.length < 2) {
            throw BrokenGeometry.at("geometry.sliver", path[0]);
        }
        return Grid.FACTORY.createLineString(path);
    }

    private Polygon polygon(@Nullable Object nested) {
        List<LinearRing> rings = list(nested).stream().map(this::ring).toList();
        return Grid.FACTORY.createPolygon(rings.getFirst(), rings.stream().skip(1).toArray(LinearRing[]::new));
    }

    private LinearRing ring(Object nested) {
        Coordinate[] path = path(nested);
        if (!path[0].equals2D(path[path.length - 1])) {
            throw BrokenGeometry.at("geometry.unclosed", path[path.length - 1]);
        }
        if (path.length < 4) {
            throw BrokenGeometry.at("geometry.sliver", path[0]);
        }
        return Grid.FACTORY.createLinearRing(path);
    }

    private Coordinate[] path(@Nullable Object nested) {
        return list(nested).stream().map(this::point).map(Point::getCoordinate).toArray(Coordinate[]::new);
    }

    private static List<?> list(@Nullable Object nested) {
        if (nested instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw misshapen(nested);
    }

    private static BrokenGeometry misshapen(@Nullable Object nested) {
        boolean nothing = nested == null || nested instanceof List<?> list && list.isEmpty();
        return new BrokenGeometry(nothing ? "geometry.empty" : "geometry.not-geojson", 0);
    }
}
