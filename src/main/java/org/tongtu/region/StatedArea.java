package org.tongtu.region;

import java.util.Optional;

/**
 * Compares an area that somebody states with the one that can be computed on the ellipsoid. More than 2 % apart is the
 * official quality rule's limit (村庄规划质检细则 2018); a county of 1,259.92 km² was once printed as 21,140.
 */
final class StatedArea {

    private static final double LIMIT = 0.02;

    private StatedArea() {}

    /** Both in the stated figure's unit; the percentage is of the computed one. */
    record Difference(double computed, double percent) {}

    static Optional<Difference> compare(double stated, double computed) {
        double share = Math.abs(stated - computed) / computed;
        return share > LIMIT
                ? Optional.of(new Difference(round(computed, 100), round(100 * share, 10)))
                : Optional.empty();
    }

    private static double round(double value, double steps) {
        return Math.round(value * steps) / steps;
    }
}
