package org.tongtu.analysis;

import java.util.Collection;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Grid;

/** Set algebra on shapes that may be crooked. */
public final class Overlays {

    /** Degrees. */
    private static final double STEP = 0.001;

    private Overlays() {}

    static Geometry common(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    static Geometry without(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.DIFFERENCE);
    }

    static Geometry union(Collection<Geometry> parts) {
        return parts.isEmpty() ? Grid.FACTORY.createPolygon() : OverlayNGRobust.union(parts);
    }

    /**
     * The same shape with a corner every hundred metres at least. Edges are straight on the map and geodesics to the
     * ellipsoid: over five kilometres the two part by half a metre, and the parts of a cut would not make the whole.
     */
    static Geometry fine(Geometry shape) {
        var densifier = new Densifier(shape);
        densifier.setDistanceTolerance(STEP);
        densifier.setValidate(false);
        return densifier.getResultGeometry();
    }

    /** What of a shape lies within; the shape itself where that is all of it. Empty where they only touch. */
    public static Geometry within(PreparedGeometry boundary, Geometry shape) {
        if (!boundary.intersects(shape)) {
            return Grid.FACTORY.createPolygon();
        }
        if (boundary.covers(shape)) {
            return shape;
        }
        Geometry common = common(boundary.getGeometry(), shape);
        return common.getDimension() < shape.getDimension() ? Grid.FACTORY.createPolygon() : common;
    }
}
