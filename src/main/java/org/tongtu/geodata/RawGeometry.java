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
 * A GeoJSON geometry before it is one: its type and its coordinates as nested lists, where a position is a {@link Coordinate}.
 */
record RawGeometry(String type, @Nullable Object coordinates) {

    /** In the file's own coordinates; shape errors that JTS would report by other exceptions are named here. */
    Geometry build() {
        return switch (type) {
            case "Point" -> point(coordinates);
            case "LineString" -> line(coordinates);
            case "Polygon" -> polygon(coordinates);
            case "MultiPoint" -> Grid.FACTORY.createMultiPoint(parts(RawGeometry::point).toArray(Point[]::new));
            case "MultiLineString" -> Grid.FACTORY.createMultiLineString(parts(RawGeometry::line).toArray(LineString[]::new));
            case "MultiPolygon" -> Grid.FACTORY.createMultiPolygon(parts(RawGeometry::polygon).toArray(Polygon[]::new));
            default -> throw new BrokenGeometry("geometry.type", type);
        };
    }

    private <G> List<G> parts(Function<Object, G> part) {
        return list(coordinates).stream().map(part).toList();
    }

    private static Point point(@Nullable Object nested) {
        if (nested instanceof Coordinate c) {
            return Grid.FACTORY.createPoint(c);
        }
        throw misshapen(nested);
    }

    private static LineString line(@Nullable Object nested) {
        Coordinate[] path = path(nested);
        if (path.length < 2) {
            throw BrokenGeometry.at("geometry.sliver", path[0]);
        }
        return Grid.FACTORY.createLineString(path);
    }

    private static Polygon polygon(@Nullable Object nested) {
        List<LinearRing> rings = list(nested).stream().map(RawGeometry::ring).toList();
        return Grid.FACTORY.createPolygon(rings.getFirst(), rings.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(Object nested) {
        Coordinate[] path = path(nested);
        if (!path[0].equals2D(path[path.length - 1])) {
            throw BrokenGeometry.at("geometry.unclosed", path[path.length - 1]);
        }
        if (path.length < 4) {
            throw BrokenGeometry.at("geometry.sliver", path[0]);
        }
        return Grid.FACTORY.createLinearRing(path);
    }

    private static Coordinate[] path(@Nullable Object nested) {
        List<?> positions = list(nested);
        for (Object position : positions) {
            if (!(position instanceof Coordinate)) {
                throw misshapen(position);
            }
        }
        return positions.toArray(Coordinate[]::new);
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
