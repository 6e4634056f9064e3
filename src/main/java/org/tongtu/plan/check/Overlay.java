package org.tongtu.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.uikit.Units;

/**
 * What two geometries have in common, or what one has beyond another: an area in square metres, a length in metres, or
 * points. Bare edges where areas touch are nothing in common.
 *
 * @param dimension 2, 1 or 0, of the lesser of both
 */
record Overlay(int dimension, double size, Geometry place) {

    private static final double LENGTH_TOLERANCE = 1;

    static Overlay of(Geometry one, Geometry other) {
        return measure(OverlayNG.INTERSECTION, one, other, Math.min(one.getDimension(), other.getDimension()));
    }

    /** The part of a geometry that lies outside another. */
    static Overlay beyond(Geometry one, Geometry other) {
        return measure(OverlayNG.DIFFERENCE, one, other, one.getDimension());
    }

    boolean exceeds(double toleranceM2) {
        return exceeds(toleranceM2, LENGTH_TOLERANCE);
    }

    boolean exceeds(double toleranceM2, double toleranceM) {
        return switch (dimension) {
            case 2 -> size > toleranceM2;
            case 1 -> size > toleranceM;
            default -> !place.isEmpty();
        };
    }

    String unit() {
        return switch (dimension) {
            case 2 -> "m²";
            case 1 -> "m";
            default -> "";
        };
    }

    /** The end of the message's key: texts speak of hectares, metres or a point. */
    String suffix() {
        return switch (dimension) {
            case 2 -> ".area";
            case 1 -> ".length";
            default -> ".point";
        };
    }

    /** Hectares or metres. */
    double inMessage() {
        return dimension == 2 ? size / Units.HECTARE : size;
    }

    private static Overlay measure(int operation, Geometry one, Geometry other, int dimension) {
        Geometry common = ofDimension(OverlayNGRobust.overlay(one, other, operation), dimension);
        double size = switch (dimension) {
            case 2 -> Ellipsoid.area(common);
            case 1 -> Ellipsoid.length(common);
            default -> common.getNumPoints();
        };
        return new Overlay(dimension, size, common);
    }

    private static Geometry ofDimension(Geometry geometry, int dimension) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i).getDimension() == dimension && !geometry.getGeometryN(i).isEmpty()) {
                parts.add(geometry.getGeometryN(i));
            }
        }
        return parts.isEmpty() ? Grid.FACTORY.createEmpty(dimension) : Grid.FACTORY.buildGeometry(parts);
    }
}
