package org.tongtu.analysis.theme;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Natural breaks after Jenks and Fisher: of all ways to part sorted figures into classes the one whose squared deviations
 * from the classes' means are least. Found exactly, class by class; equal figures are never parted.
 */
final class Jenks {

    private final double[] values;
    private final double[] count;
    private final double[] sum;
    private final double[] squares;

    /** @param sorted at least one */
    private Jenks(double[] sorted) {
        values = Arrays.stream(sorted).distinct().toArray();
        count = new double[values.length + 1];
        sum = new double[values.length + 1];
        squares = new double[values.length + 1];
        double middle = Arrays.stream(sorted).average().orElse(0);
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            long times = Arrays.stream(sorted).filter(each -> each == value).count();
            count[i + 1] = count[i] + times;
            sum[i + 1] = sum[i] + times * (value - middle);
            squares[i + 1] = squares[i] + times * (value - middle) * (value - middle);
        }
    }

    /** The lowest figure of every class but the first; fewer where there are fewer different figures than classes. */
    static List<Double> breaks(double[] sorted, int classes) {
        return new Jenks(sorted).parted(classes);
    }

    private List<Double> parted(int wanted) {
        int most = Math.min(wanted, values.length);
        var least = new double[most + 1][values.length + 1];
        var from = new int[most + 1][values.length + 1];
        Arrays.fill(least[0], Double.POSITIVE_INFINITY);
        least[0][0] = 0;
        for (int classes = 1; classes <= most; classes++) {
            Arrays.fill(least[classes], Double.POSITIVE_INFINITY);
            for (int end = classes; end <= values.length; end++) {
                for (int start = classes - 1; start < end; start++) {
                    double cost = least[classes - 1][start] + deviation(start, end);
                    if (cost < least[classes][end]) {
                        least[classes][end] = cost;
                        from[classes][end] = start;
                    }
                }
            }
        }
        var breaks = new ArrayDeque<Double>();
        int end = values.length;
        for (int classes = most; classes > 1; classes--) {
            end = from[classes][end];
            breaks.addFirst(values[end]);
        }
        return List.copyOf(breaks);
    }

    private double deviation(int start, int end) {
        double total = sum[end] - sum[start];
        return squares[end] - squares[start] - total * total / (count[end] - count[start]);
    }
}
