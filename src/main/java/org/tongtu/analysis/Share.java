package org.tongtu.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of a class lies in which town.
 *
 * @param code the class; empty where there are none
 * @param towns square metres, metres or pieces by the town's code; under
 *     {@link org.tongtu.plan.compare.TownShares#ELSEWHERE} what lies outside the region
 */
public record Share(String code, Map<String, Double> towns) {

    public double total() {
        return towns.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    public double in(String town) {
        return towns.getOrDefault(town, 0.0);
    }

    Share plus(Share other) {
        var sums = new LinkedHashMap<>(towns);
        other.towns.forEach((town, amount) -> sums.merge(town, amount, Double::sum));
        return new Share(code, sums);
    }

    static Share none(String code) {
        return new Share(code, Map.of());
    }
}
