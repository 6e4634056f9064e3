package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tongtu.kernel.Period;

/**
 * What is expected when: the straight line from the base value to the target, or from one stage target to the next.
 * Before the first point and after the last the value stays level.
 */
public final class ExpectedPath {

    private final NavigableMap<Period, BigDecimal> points;

    private ExpectedPath(NavigableMap<Period, BigDecimal> points) {
        this.points = points;
    }

    public static ExpectedPath of(Map<Period, BigDecimal> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a path needs a point");
        }
        return new ExpectedPath(new TreeMap<>(points));
    }

    public NavigableMap<Period, BigDecimal> points() {
        return java.util.Collections.unmodifiableNavigableMap(points);
    }

    /** The value expected at the end of the period. */
    public BigDecimal at(Period period) {
        var before = points.floorEntry(period);
        var after = points.ceilingEntry(period);
        if (before == null || after == null) {
            return before == null ? points.firstEntry().getValue() : before.getValue();
        }
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        double span = after.getKey().endInYears() - before.getKey().endInYears();
        double way = (period.endInYears() - before.getKey().endInYears()) / span;
        BigDecimal rise = after.getValue().subtract(before.getValue());
        return before.getValue().add(rise.multiply(BigDecimal.valueOf(way), MathContext.DECIMAL64));
    }
}
