package org.tongtu.analysis.seam;

import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where each of two towns' ground begins beside one place of their border: at the border itself, or further off where their
 * boundaries do not meet.
 *
 * @param one metres aside, to the left of the way one walks, negative to the right
 * @param overlap how far the two share the ground here, metres
 */
record Banks(Stretch stretch, double chainage, double one, double other, double overlap) {

    /** This far from a line one stands clearly on one side of it, metres. */
    private static final double BESIDE = 0.3;

    /** Empty in a bend too narrow to look at. */
    static Optional<Banks> of(Border border, Stretch stretch, double chainage) {
        Town one = border.town(Side.ONE);
        Town other = border.town(Side.OTHER);
        int lean = lean(one, stretch, chainage);
        int left = lean == 0 ? -lean(other, stretch, chainage) : lean;
        OptionalDouble here = begins(one, stretch, chainage, left);
        OptionalDouble there = begins(other, stretch, chainage, -left);
        return left == 0 || here.isEmpty() || there.isEmpty() ? Optional.empty() : Optional.of(new Banks(stretch, chainage,
                here.getAsDouble(), there.getAsDouble(),
                Math.max(depth(other, stretch.at(chainage, here.getAsDouble())), depth(one, stretch.at(chainage, there.getAsDouble())))));
    }

    /** Whose ground begins at the line: 1 on the left only, -1 on the right only. */
    private static int lean(Town town, Stretch stretch, double chainage) {
        return (town.covers(stretch.at(chainage, BESIDE)) ? 1 : 0) - (town.covers(stretch.at(chainage, -BESIDE)) ? 1 : 0);
    }

    private static OptionalDouble begins(Town town, Stretch stretch, double chainage, int sign) {
        double aside = BESIDE;
        while (aside <= 2 * Facing.TOLERANCE) {
            Coordinate place = stretch.at(chainage, sign * aside);
            if (town.covers(place)) {
                return OptionalDouble.of(sign * aside);
            }
            aside += Math.max(BESIDE, town.toOutline(place));
        }
        return OptionalDouble.empty();
    }

    private static double depth(Town town, Coordinate place) {
        return town.covers(place) ? town.toOutline(place) : 0;
    }

    /** How far the two are apart, metres. */
    double gap() {
        return Math.abs(one) + Math.abs(other) - 2 * BESIDE;
    }

    /** @param inward metres from where the town's ground begins; none is just inside */
    Coordinate place(Side side, double inward) {
        double aside = side == Side.ONE ? one : other;
        return stretch.at(chainage, aside + Math.signum(aside) * inward);
    }
}
