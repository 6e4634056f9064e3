package org.tongtu.uikit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units as people print them, and what they are worth: the standard writes km2, m3 and 亿m3. The one place that knows. */
public final class Units {

    /** Square metres. */
    public static final double HECTARE = 10_000;

    /** 15 亩 are a hectare. */
    public static final double MU = HECTARE / 15;

    private static final Map<String, Double> AREAS = Map.of(
            "m2", 1.0, "ha", HECTARE, "km2", 100 * HECTARE, "亩", MU, "万亩", 10_000 * MU);

    private Units() {}

    /** What one of a unit is in square metres; empty for a unit of anything else. */
    public static Optional<Double> squareMetres(String unit) {
        return Optional.ofNullable(AREAS.get(unit));
    }

    public static String printed(Locale locale, String unit) {
        String printed = unit.replaceAll("(?<=m)2", "²").replaceAll("(?<=m)3", "³").replaceAll("(?<=[亿万])m", " m");
        return "en".equals(locale.getLanguage()) ? printed.replace("亿 ", "100 million ").replace("万 ", "10,000 ") : printed;
    }
}
