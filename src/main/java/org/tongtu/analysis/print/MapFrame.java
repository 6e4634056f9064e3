package org.tongtu.analysis.print;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.geodata.Ellipsoid;

/**
 * Where the map lies on the sheet and at which scale. Degrees become metres by the lengths of a degree at the middle
 * of the map, so that the scale bar holds there; over a region of 100 km it is out by less than a hundredth at the edge.
 */
final class MapFrame {

    private static final double METRES_PER_POINT = 0.0254 / 72;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private final Rectangle2D area;
    private final Coordinate centre;
    private final double metresPerDegreeX;
    private final double metresPerDegreeY;
    private final double scale;

    /** @param wanted degrees that must be seen; the scale is the largest round one at which they are */
    MapFrame(Rectangle2D area, Envelope wanted) {
        this.area = area;
        this.centre = wanted.centre();
        this.metresPerDegreeX = Ellipsoid.distance(new Coordinate(centre.x - 0.05, centre.y), new Coordinate(centre.x + 0.05, centre.y)) * 10;
        this.metresPerDegreeY = Ellipsoid.distance(new Coordinate(centre.x, centre.y - 0.05), new Coordinate(centre.x, centre.y + 0.05)) * 10;
        double needed = Math.max(wanted.getWidth() * metresPerDegreeX / area.getWidth(), wanted.getHeight() * metresPerDegreeY / area.getHeight());
        this.scale = round(Math.max(needed, 0.02) / METRES_PER_POINT);
    }

    static double round(double scale) {
        double power = Math.pow(10, Math.floor(Math.log10(scale)));
        for (double step : STEPS) {
            if (step * power >= scale * 0.9999) {
                return step * power;
            }
        }
        return 10 * power;
    }

    Rectangle2D area() {
        return area;
    }

    /** So many metres on the ground are one on paper. */
    double scale() {
        return scale;
    }

    double metresPerPoint() {
        return scale * METRES_PER_POINT;
    }

    Point2D at(Coordinate place) {
        return new Point2D.Double(
                area.getCenterX() + (place.x - centre.x) * metresPerDegreeX / metresPerPoint(),
                area.getCenterY() - (place.y - centre.y) * metresPerDegreeY / metresPerPoint());
    }

    /** Degrees that are seen. */
    Envelope bounds() {
        double x = area.getWidth() / 2 * metresPerPoint() / metresPerDegreeX;
        double y = area.getHeight() / 2 * metresPerPoint() / metresPerDegreeY;
        return new Envelope(centre.x - x, centre.x + x, centre.y - y, centre.y + y);
    }
}
