package org.tongtu.monitoring;

/**
 * From which attainment a level holds. Professional convention, hence a setting that names its source.
 *
 * @param green from here on course
 * @param yellow from here slightly behind
 * @param orange from here behind; anything less is red
 * @param bindingIsRed whether a binding 约束性 indicator below what is expected is red at once
 * @param source who says so, shown with every warning
 */
public record Thresholds(double green, double yellow, double orange, boolean bindingIsRed, String source) {

    public Thresholds {
        if (!(green >= yellow && yellow >= orange && orange >= 0)) {
            throw new IllegalArgumentException("thresholds " + green + " " + yellow + " " + orange);
        }
    }

    /** Levels by attainment; rounding errors of a straight line do not raise a warning. */
    public WarningLevel level(double attainment, boolean binding) {
        double a = attainment + 1e-9;
        if (a >= green) {
            return WarningLevel.GREEN;
        }
        if (binding && bindingIsRed) {
            return WarningLevel.RED;
        }
        if (a >= yellow) {
            return WarningLevel.YELLOW;
        }
        return a >= orange ? WarningLevel.ORANGE : WarningLevel.RED;
    }
}
