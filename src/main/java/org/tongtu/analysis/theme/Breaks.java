package org.tongtu.analysis.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.tongtu.kernel.Refused;

/** Where one class ends and the next begins. A break belongs to the class above it; there is none below the least figure. */
public final class Breaks {

    public static final int FEWEST_CLASSES = 3;
    public static final int MOST_CLASSES = 7;

    private Breaks() {}

    /** In rising order, one fewer than classes; still fewer where there are not as many different figures. */
    static List<Double> of(BreakMethod method, Collection<Double> figures, int classes) {
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return List.of();
        }
        return switch (method) {
            case QUANTILES -> quantiles(sorted, classes);
            case EQUAL -> equal(sorted[0], sorted[sorted.length - 1], classes);
            case NATURAL -> Jenks.breaks(sorted, classes);
            case BY_HAND -> throw new IllegalArgumentException("given, not found");
        };
    }

    /** For figures that go both ways: the same widths below zero and above it. */
    static List<Double> mirrored(BreakMethod method, Collection<Double> figures, int classes) {
        var breaks = new TreeSet<>(List.of(0.0));
        for (double size : of(method, figures.stream().map(Math::abs).toList(), classes / 2)) {
            breaks.add(size);
            breaks.add(-size);
        }
        return List.copyOf(breaks);
    }

    /** What is behind and what is ahead never share a class. */
    static List<Double> withZero(List<Double> breaks) {
        var all = new TreeSet<>(breaks);
        all.add(0.0);
        return List.copyOf(all);
    }

    private static List<Double> quantiles(double[] sorted, int classes) {
        var breaks = new TreeSet<Double>();
        for (int i = 1; i < classes; i++) {
            int first = Math.ceilDiv(i * sorted.length, classes);
            if (first < sorted.length && sorted[first] > sorted[0]) {
                breaks.add(sorted[first]);
            }
        }
        return List.copyOf(breaks);
    }

    /** Rounded to a hundredth of their distance: nobody reads 33.333333. */
    private static List<Double> equal(double least, double most, int classes) {
        double step = (most - least) / classes;
        int digits = 2 - (int) Math.floor(Math.log10(step));
        var breaks = new ArrayList<Double>();
        for (int i = 1; i < classes; i++) {
            breaks.add(BigDecimal.valueOf(least + i * step).setScale(digits, RoundingMode.HALF_UP).doubleValue());
        }
        return breaks;
    }

    /** As somebody writes them: {@code 10; 20; 35.5}, parted by blanks, commas or semicolons of either script. */
    public static List<Double> parse(String written) {
        List<Double> breaks = Arrays.stream(written.strip().split("[\\s,;，；、]+")).filter(word -> !word.isEmpty()).map(Breaks::number).toList();
        require(breaks);
        return breaks;
    }

    private static double number(String word) {
        if (!word.matches("[-−]?\\d{1,12}(\\.\\d{1,6})?")) {
            throw new Refused(Refused.Kind.INVALID, "analysis.break-unreadable", word.length() > 30 ? word.substring(0, 30) : word);
        }
        return Double.parseDouble(word.replace('−', '-'));
    }

    static void require(List<Double> breaks) {
        if (breaks.size() < FEWEST_CLASSES - 1 || breaks.size() > MOST_CLASSES - 1) {
            throw new Refused(Refused.Kind.INVALID, "analysis.break-count", FEWEST_CLASSES - 1, MOST_CLASSES - 1, breaks.size());
        }
        for (int i = 1; i < breaks.size(); i++) {
            if (breaks.get(i) <= breaks.get(i - 1)) {
                throw new Refused(Refused.Kind.INVALID, "analysis.break-order", breaks.get(i), breaks.get(i - 1));
            }
        }
    }
}
