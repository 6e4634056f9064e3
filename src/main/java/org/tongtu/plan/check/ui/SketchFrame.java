package org.tongtu.plan.check.ui;

import java.util.Collection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.plan.standard.SketchRegion;

/**
 * The part of the sketch region that a picture shows: what is drawn and the border beside it, in true proportion.
 *
 * @param west metres from the region's western edge
 * @param north metres from its southern edge
 * @param scale pixels of a metre
 */
record SketchFrame(double west, double north, double scale) {

    static final double WIDTH = 360;
    static final double HEIGHT = 220;

    /** What a unit of the sketch is, at the latitude it is drawn at. */
    private static final double METRES_EAST = 89;
    private static final double METRES_NORTH = 111;

    private static final double SIDE = 52;
    private static final double TOP = 44;
    private static final double LEAST_METRES = 25;
    private static final double BAR = 90;

    static SketchFrame around(Collection<Geometry> drawn) {
        var shown = new Envelope();
        for (Geometry geometry : drawn) {
            for (Coordinate place : geometry.getCoordinates()) {
                Coordinate at = SketchRegion.sketched(place);
                shown.expandToInclude(at.x * METRES_EAST, at.y * METRES_NORTH);
            }
        }
        shown.expandToInclude(SketchRegion.BORDER * METRES_EAST, shown.centre().y);
        double scale = Math.min(
                (WIDTH - 2 * SIDE) / Math.max(shown.getWidth(), LEAST_METRES),
                (HEIGHT - 2 * TOP) / Math.max(shown.getHeight(), LEAST_METRES));
        Coordinate centre = shown.centre();
        return new SketchFrame(centre.x - WIDTH / 2 / scale, centre.y + HEIGHT / 2 / scale, scale);
    }

    double x(Coordinate place) {
        return (SketchRegion.sketched(place).x * METRES_EAST - west) * scale;
    }

    double y(Coordinate place) {
        return (north - SketchRegion.sketched(place).y * METRES_NORTH) * scale;
    }

    /** The longest round length that fits a scale bar, in metres. */
    double bar() {
        double most = BAR / scale;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double times = most / power;
        return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
    }
}
