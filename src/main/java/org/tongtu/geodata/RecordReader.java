package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads back the text that {@link GeoJsonWriter} writes, and no other. It was checked before it was written, so nothing is
 * checked again: a layer of 100,000 parcels is read in a fraction of a second instead of many.
 */
final class RecordReader {

    private static final String TYPE = "{\"type\":\"";
    private static final String COORDINATES = "\",\"coordinates\":";
    private static final int DIGITS = 9;

    private final String text;
    private int at;

    private RecordReader(String text) {
        this.text = text;
    }

    /** Whether this may be read here; it may still turn out not to be. */
    static boolean knows(String text) {
        return text.startsWith(TYPE);
    }

    /** @throws NotOurs where the text is somebody else's after all */
    static Geometry read(String text) {
        try {
            return new RecordReader(text).geometry();
        } catch (IndexOutOfBoundsException shorter) {
            throw new NotOurs();
        }
    }

    /** The text was not written by {@link GeoJsonWriter}. */
    static final class NotOurs extends RuntimeException {

        NotOurs() {
            super(null, null, false, false);
        }
    }

    private Geometry geometry() {
        int end = text.indexOf('"', TYPE.length());
        if (end < 0 || !text.startsWith(COORDINATES, end)) {
            throw new NotOurs();
        }
        at = end + COORDINATES.length();
        Geometry geometry = switch (text.substring(TYPE.length(), end)) {
            case "Point" -> point();
            case "LineString" -> line();
            case "Polygon" -> polygon();
            case "MultiPoint" -> Grid.FACTORY.createMultiPoint(list(this::point).toArray(Point[]::new));
            case "MultiLineString" -> Grid.FACTORY.createMultiLineString(list(this::line).toArray(LineString[]::new));
            case "MultiPolygon" -> Grid.FACTORY.createMultiPolygon(list(this::polygon).toArray(Polygon[]::new));
            default -> throw new NotOurs();
        };
        expect('}');
        if (at != text.length()) {
            throw new NotOurs();
        }
        return geometry;
    }

    private Polygon polygon() {
        List<LinearRing> rings = list(() -> Grid.FACTORY.createLinearRing(path()));
        return Grid.FACTORY.createPolygon(rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LineString line() {
        return Grid.FACTORY.createLineString(path());
    }

    private Point point() {
        return Grid.FACTORY.createPoint(position());
    }

    private Coordinate[] path() {
        return list(this::position).toArray(Coordinate[]::new);
    }

    private <T> List<T> list(Supplier<T> item) {
        var items = new ArrayList<T>();
        expect('[');
        items.add(item.get());
        while (text.charAt(at) == ',') {
            at++;
            items.add(item.get());
        }
        expect(']');
        return items;
    }

    private Coordinate position() {
        expect('[');
        double x = degrees();
        expect(',');
        double y = degrees();
        expect(']');
        return new Coordinate(x, y);
    }

    /** Whole grid units, divided once: the same double that any reader of the decimal gets. */
    private double degrees() {
        boolean negative = text.charAt(at) == '-';
        at += negative ? 1 : 0;
        long units = digits(0, Integer.MAX_VALUE);
        int missing = DIGITS;
        if (text.charAt(at) == '.') {
            int first = ++at;
            units = digits(units, DIGITS);
            missing -= at - first;
        }
        for (; missing > 0; missing--) {
            units *= 10;
        }
        return Grid.fromGrid(negative ? -units : units);
    }

    private long digits(long start, int most) {
        long value = start;
        int first = at;
        for (int c = text.charAt(at); c >= '0' && c <= '9'; c = text.charAt(++at)) {
            value = value * 10 + (c - '0');
        }
        if (at == first || at - first > most) {
            throw new NotOurs();
        }
        return value;
    }

    private void expect(char wanted) {
        if (text.charAt(at++) != wanted) {
            throw new NotOurs();
        }
    }
}
