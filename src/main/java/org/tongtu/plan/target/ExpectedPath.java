package org.tongtu.plan.target;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongtu.kernel.Period;

/**
 * What an indicator should be on the way: straight between the known years, flat before the first and after the last.
 * A year's value stands at the year's end, so the figure of December equals the year's.
 */
public final class ExpectedPath {

    private final TreeMap<Integer, BigDecimal> points;

    /** @param points year → value, at least one */
    public ExpectedPath(SortedMap<Integer, BigDecimal> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a path needs a point");
        }
        this.points = new TreeMap<>(points);
    }

    public SortedMap<Integer, BigDecimal> points() {
        return Collections.unmodifiableSortedMap(points);
    }

    public double expected(Period period) {
        return at(period.endInYears() - 1);
    }

    /** @param year 2027.5 is the middle of 2028, between the ends of 2027 and 2028 */
    public double at(double year) {
        var before = points.floorEntry((int) Math.floor(year));
        var after = points.higherEntry((int) Math.floor(year));
        if (before == null) {
            return points.firstEntry().getValue().doubleValue();
        }
        double from = before.getValue().doubleValue();
        if (after == null) {
            return from;
        }
        double share = (year - before.getKey()) / (after.getKey() - before.getKey());
        return from + share * (after.getValue().doubleValue() - from);
    }
}
