package org.tongtu.geodata;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes canonical GeoJSON by hand: a JSON library would print doubles with exponents and seventeen digits. */
final class GeoJsonWriter {

    private static final long UNITS = (long) Grid.UNITS_PER_DEGREE;
    private static final int DIGITS = 9;

    private final StringBuilder out = new StringBuilder();

    String write(Geometry geometry) {
        if (geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
            throw new BrokenGeometry("geometry.type", geometry.getGeometryType());
        }
        String type = geometry instanceof LinearRing ? Geometry.TYPENAME_LINESTRING : geometry.getGeometryType();
        out.append("{\"type\":\"").append(type).append("\",\"coordinates\":");
        coordinates(geometry);
        return out.append('}').toString();
    }

    private void coordinates(Geometry geometry) {
        switch (geometry) {
            case Point point when !point.isEmpty() -> position(point.getCoordinate());
            case LineString line -> positions(line.getCoordinates());
            case Polygon polygon when !polygon.isEmpty() -> polygon(polygon);
            case GeometryCollection many -> parts(many);
            default -> out.append("[]");
        }
    }

    private void parts(GeometryCollection many) {
        out.append('[');
        for (int i = 0; i < many.getNumGeometries(); i++) {
            separate(i);
            coordinates(many.getGeometryN(i));
        }
        out.append(']');
    }

    private void polygon(Polygon polygon) {
        out.append('[');
        ring(polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            out.append(',');
            ring(polygon.getInteriorRingN(i), false);
        }
        out.append(']');
    }

    private void ring(LinearRing ring, boolean counterClockwise) {
        boolean turn = Orientation.isCCW(ring.getCoordinateSequence()) != counterClockwise;
        positions((turn ? ring.reverse() : ring).getCoordinates());
    }

    private void positions(Coordinate[] coordinates) {
        out.append('[');
        for (int i = 0; i < coordinates.length; i++) {
            separate(i);
            position(coordinates[i]);
        }
        out.append(']');
    }

    private void position(Coordinate c) {
        out.append('[');
        decimal(Grid.toGrid(c.x));
        out.append(',');
        decimal(Grid.toGrid(c.y));
        out.append(']');
    }

    private void separate(int index) {
        if (index > 0) {
            out.append(',');
        }
    }

    /** Grid units as a decimal number of degrees without trailing zeros. */
    private void decimal(long units) {
        if (units < 0) {
            out.append('-');
        }
        long magnitude = Math.abs(units);
        out.append(magnitude / UNITS);
        long fraction = magnitude % UNITS;
        if (fraction == 0) {
            return;
        }
        String digits = Long.toString(UNITS + fraction).substring(1);
        int end = DIGITS;
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        out.append('.').append(digits, 0, end);
    }
}
