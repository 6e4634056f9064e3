package org.tongtu.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Round numbers along one side of a chart: steps of 1, 2 or 5 times a power of ten, about five of them. */
record Axis(double from, double to, double step) {

    private static final int STEPS = 5;

    static Axis of(double[] values, boolean whole) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        double step = step((most - least) / STEPS, whole);
        double from = whole ? Math.floor(least) : Math.floor(least / step) * step;
        double to = whole ? Math.ceil(most) : Math.ceil(most / step) * step;
        return to > from ? new Axis(from, to, step) : new Axis(from - step, to + step, step);
    }

    private static double step(double raw, boolean whole) {
        if (raw <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        double step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
        return whole ? Math.max(1, step) : step;
    }

    /** Where a value lies between the ends, 0 to 1. */
    double share(double value) {
        return (value - from) / (to - from);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; from + i * step <= to + step * 1e-6; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }

    /** As many decimals as the step needs. */
    String write(double value) {
        int digits = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9)) + 1;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
