package org.tongtu.geodata;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Fewer vertices for maps seen from afar. Each geometry is simplified by itself (Douglas and Peucker 1973) to half a pixel, so common
 * borders may part by up to a pixel and rings may touch themselves: good enough to draw below zoom {@value #FULL_DETAIL_ZOOM}, never to
 * compute with, and never stored.
 */
public final class Simplify {

    /** From here on nothing is simplified. */
    public static final int FULL_DETAIL_ZOOM = 13;

    private static final double PIXELS_PER_TILE = 256;

    private Simplify() {
    }

    /** For drawing at this zoom (256-pixel tiles); empty where the whole geometry is smaller than half a pixel. Degrees. */
    public static Geometry forZoom(Geometry geometry, int zoom) {
        if (zoom >= FULL_DETAIL_ZOOM || geometry.getDimension() == 0) {
            return geometry;
        }
        DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(geometry);
        simplifier.setDistanceTolerance(360 / PIXELS_PER_TILE / (1L << zoom) / 2);
        simplifier.setEnsureValid(false);
        return simplifier.getResultGeometry();
    }
}
