package org.tongtu.geodata;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.proj.Projection;

/**
 * The 21 three-degree Gauss–Krüger zones of CGCS2000: EPSG:4513–4533 with the zone's number (25 to 45) before the easting, 4534–4554
 * without; central meridians 75° to 135°. Computed on GRS 80, whose flattening differs from CGCS2000's in the twelfth digit (proj4j 1.4
 * misreads an ellipsoid given by +rf).
 */
final class GaussKruger {

    private static final int FIRST_WITH_PREFIX = 4513;
    private static final int FIRST_WITHOUT_PREFIX = 4534;
    private static final int ZONES = 21;
    private static final int FIRST_MERIDIAN = 75;
    private static final int WIDTH = 3;
    private static final int FALSE_EASTING = 500_000;
    private static final int PREFIX = 1_000_000;

    private GaussKruger() {
    }

    static Optional<Projection> zone(int epsg) {
        boolean prefixed = epsg < FIRST_WITHOUT_PREFIX;
        int zone = epsg - (prefixed ? FIRST_WITH_PREFIX : FIRST_WITHOUT_PREFIX);
        if (zone < 0 || zone >= ZONES) {
            return Optional.empty();
        }
        int meridian = FIRST_MERIDIAN + WIDTH * zone;
        return Optional.of(transverseMercator(meridian, 0, FALSE_EASTING + (prefixed ? meridian / WIDTH * PREFIX : 0)));
    }

    /** Degrees; the zone's meridian nearest to a longitude. */
    static int centralMeridian(double longitude) {
        return (int) Math.round(longitude / WIDTH) * WIDTH;
    }

    /** The code without prefix. */
    static int epsg(double longitude) {
        return FIRST_WITHOUT_PREFIX + (centralMeridian(longitude) - FIRST_MERIDIAN) / WIDTH;
    }

    /** The exact (Poder–Engsager) series, good far beyond a zone's edge, where the classical one loses accuracy. */
    static Projection transverseMercator(double meridian, double latitude, double falseEasting) {
        return parse(String.format(Locale.ROOT, "+proj=etmerc +lat_0=%.9f +lon_0=%.9f +k=1 +x_0=%.1f +y_0=0 +ellps=GRS80 +units=m +no_defs",
                latitude, meridian, falseEasting));
    }

    static Projection parse(String parameters) {
        return new CRSFactory().createFromParameters(null, parameters).getProjection();
    }
}
