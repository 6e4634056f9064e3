package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Towns' figures into the region's. A ratio comes from its numerators and denominators, never as a mean of ratios. */
public final class RollUp {

    private RollUp() {}

    public static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * @param factor 100 for per cent, 1 for a plain ratio
     * @return empty where the denominators add up to nothing
     */
    public static Optional<BigDecimal> ratio(
            Collection<BigDecimal> numerators, Collection<BigDecimal> denominators, BigDecimal factor) {
        BigDecimal whole = sum(denominators);
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(sum(numerators).multiply(factor).divide(whole, MathContext.DECIMAL64));
    }

    /** A mean weighted by another indicator, for example population. */
    public static Optional<BigDecimal> weightedMean(List<BigDecimal> values, List<BigDecimal> weights) {
        if (values.size() != weights.size()) {
            throw new IllegalArgumentException(values.size() + " values, " + weights.size() + " weights");
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            total = total.add(values.get(i).multiply(weights.get(i)));
        }
        return ratio(List.of(total), weights, BigDecimal.ONE);
    }
}
