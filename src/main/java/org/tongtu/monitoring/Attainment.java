package org.tongtu.monitoring;

import java.math.BigDecimal;
import org.tongtu.plan.target.Indicator;

/**
 * How much of what was expected by now has been reached: 1 is on course. Up: actual / expected. Down: expected /
 * actual, and where nothing at all is expected anything is too much. Hold: 1 − |actual − expected| / |expected|.
 */
public final class Attainment {

    /** Shown where a ratio has no bound, for example none of an allowed amount was used. */
    public static final double MOST = 9.999;

    private Attainment() {}

    public static double of(BigDecimal actual, BigDecimal expected, Indicator.Direction direction) {
        double is = actual.doubleValue();
        double wanted = expected.doubleValue();
        double attained = switch (direction) {
            case UP -> wanted == 0 ? reached(is >= 0) : is / wanted;
            case DOWN -> is == 0 || wanted == 0 ? reached(is <= wanted) : wanted / is;
            case HOLD -> wanted == 0 ? reached(is == 0) : 1 - Math.abs(is - wanted) / Math.abs(wanted);
        };
        return Math.min(MOST, attained);
    }

    private static double reached(boolean yes) {
        return yes ? 1 : 0;
    }
}
