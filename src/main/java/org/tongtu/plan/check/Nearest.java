package org.tongtu.plan.check;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;

/**
 * Where two geometries come nearest to each other, in degrees, on the grid. Longitudes are shortened by the cosine of the latitude
 * first, which is exact enough over the few kilometres that rules speak of; the distance itself is then measured properly.
 */
public record Nearest(Coordinate one, Coordinate other) {

    public static Nearest of(Geometry a, Geometry b) {
        double shrink = Math.cos(Math.toRadians(b.getEnvelopeInternal().centre().y));
        var scale = AffineTransformation.scaleInstance(shrink, 1);
        Coordinate[] ends = new DistanceOp(scale.transform(a), scale.transform(b)).nearestPoints();
        return new Nearest(unscaled(ends[0], shrink), unscaled(ends[1], shrink));
    }

    public double metres() {
        return Ellipsoid.distance(one, other);
    }

    /** The way between them; a point where they meet. */
    public Geometry place() {
        return one.equals2D(other) ? Grid.FACTORY.createPoint(one) : Grid.FACTORY.createLineString(new Coordinate[] {one, other});
    }

    private static Coordinate unscaled(Coordinate scaled, double shrink) {
        return Grid.snap(new Coordinate(scaled.x / shrink, scaled.y));
    }
}
