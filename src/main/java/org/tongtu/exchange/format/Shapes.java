package org.tongtu.exchange.format;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.tongtu.geodata.Grid;

/**
 * The one type a table's geometries are declared with, because programs want one: the plain type, the multi type where some
 * feature has parts, {@code GEOMETRY} for a mix of dimensions.
 */
public record Shapes(int dimension, boolean several) {

    private static final int MIXED = -1;

    static Shapes of(List<Row> rows) {
        List<Geometry> all = rows.stream().map(Row::geometry).filter(Objects::nonNull).toList();
        List<Integer> dimensions = all.stream().map(Geometry::getDimension).distinct().toList();
        return new Shapes(dimensions.size() == 1 ? dimensions.getFirst() : MIXED, all.stream().anyMatch(GeometryCollection.class::isInstance));
    }

    String name() {
        String plain = switch (dimension) {
            case 0 -> "Point";
            case 1 -> "LineString";
            case 2 -> "Polygon";
            default -> "Geometry";
        };
        return ((several && dimension != MIXED ? "Multi" : "") + plain).toUpperCase(Locale.ROOT);
    }

    Geometry fit(Geometry geometry) {
        return several && dimension != MIXED ? multi(geometry) : geometry;
    }

    private static Geometry multi(Geometry geometry) {
        return switch (geometry) {
            case Point point -> Grid.FACTORY.createMultiPoint(new Point[] {point});
            case LineString line -> Grid.FACTORY.createMultiLineString(new LineString[] {line});
            case Polygon polygon -> Grid.FACTORY.createMultiPolygon(new Polygon[] {polygon});
            default -> geometry;
        };
    }

    /** Several parts of which there is one are that one: formats do not tell them apart. */
    public static Geometry single(Geometry geometry) {
        return geometry instanceof GeometryCollection && geometry.getNumGeometries() == 1 ? geometry.getGeometryN(0) : geometry;
    }
}
