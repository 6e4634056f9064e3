package org.tongtu.plan.standard;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;

/**
 * The invented region that examples are drawn in: town A (x 0–100) and town B (x 100–200), y 0–100, in thousandths of a degree
 * (about 100 m) from 111° E, 37° N. Small numbers are easier to write and to check than degrees.
 */
public final class SketchRegion {

    /** Where the border runs. */
    public static final double BORDER = 100;

    public static final Geometry TOWN_A = box(0, 0, BORDER, 100);
    public static final Geometry TOWN_B = box(BORDER, 0, 200, 100);

    private static final double WEST = 111;
    private static final double SOUTH = 37;
    private static final double UNITS = 1000;

    private SketchRegion() {}

    public static Geometry box(double west, double south, double east, double north) {
        return Grid.snap(Grid.FACTORY.createPolygon(new Coordinate[] {
            at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)
        }));
    }

    /** x, y, x, y … */
    public static Geometry line(double... xy) {
        var coordinates = new Coordinate[xy.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = at(xy[2 * i], xy[2 * i + 1]);
        }
        return Grid.snap(Grid.FACTORY.createLineString(coordinates));
    }

    public static Geometry point(double x, double y) {
        return Grid.snap(Grid.FACTORY.createPoint(at(x, y)));
    }

    /** Where a place of degrees lies in the sketch. */
    public static Coordinate sketched(Coordinate place) {
        return new Coordinate((place.x - WEST) * UNITS, (place.y - SOUTH) * UNITS);
    }

    private static Coordinate at(double x, double y) {
        return new Coordinate(WEST + x / UNITS, SOUTH + y / UNITS);
    }
}
