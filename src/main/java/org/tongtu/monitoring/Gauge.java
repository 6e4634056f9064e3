package org.tongtu.monitoring;

import java.util.Locale;

/** Six steps with words, finer than the warning levels, so that nobody has to read a colour. */
public enum Gauge {
    AHEAD(1.03),
    ON_COURSE(1.0),
    SLIGHTLY_BEHIND(0.97),
    BEHIND(0.90),
    FAR_BEHIND(0.75),
    OFF_TRACK(Double.NEGATIVE_INFINITY);

    private final double from;

    Gauge(double from) {
        this.from = from;
    }

    public static Gauge of(double attainment) {
        for (Gauge step : values()) {
            if (attainment + 1e-9 >= step.from) {
                return step;
            }
        }
        return OFF_TRACK;
    }

    public String key() {
        return "monitoring.gauge." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
