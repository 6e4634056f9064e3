package org.tongtu.geodata;

/**
 * Web Mercator (EPSG:3857) on the unit square: x from 180° west eastwards, y from 85.05° north southwards. Plain doubles, because tiles
 * project every vertex of a layer.
 */
final class Mercator {

    private static final double MAX_LATITUDE = 85.051128779806604;

    private Mercator() {
    }

    static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    static double y(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE)));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    static double longitude(double x) {
        return (x - 0.5) * 360;
    }

    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }
}
