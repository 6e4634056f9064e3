package org.tongtu.publicapi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** {@code bbox=west,south,east,north} in degrees, or six numbers with heights, which are ignored. */
final class Boxes {

    private Boxes() {}

    static @Nullable Envelope parse(@Nullable String bbox) {
        if (bbox == null) {
            return null;
        }
        double[] n = numbers(bbox);
        int corner = n.length / 2;
        if (n.length != 4 && n.length != 6 || n[1] > n[corner + 1] || n[0] > n[corner]
                || !Arrays.stream(n).allMatch(Double::isFinite)) {
            throw new BadParameter("bbox");
        }
        return new Envelope(n[0], n[corner], n[1], n[corner + 1]);
    }

    private static double[] numbers(String bbox) {
        try {
            return Arrays.stream(bbox.split(",", 7)).mapToDouble(Double::parseDouble).toArray();
        } catch (NumberFormatException e) {
            throw new BadParameter("bbox");
        }
    }
}
