package org.tongtu.analysis.seam;

import org.locationtech.jts.geom.LineString;

/**
 * A piece of a town's outline that faces a neighbour without being its outline too.
 *
 * @param near whether the two are one border there
 * @param metres how far from the neighbour at most
 */
record Facing(Town other, boolean near, LineString line, double length, double metres) {

    /**
     * Boundaries this far apart are still two drawings of one border, metres: what two sheets of 1:50,000 may differ by when
     * each line is drawn to within half a millimetre.
     */
    static final double TOLERANCE = 50;

    /** Towns this near lie beside each other, metres. */
    static final double BESIDE = 500;
}
