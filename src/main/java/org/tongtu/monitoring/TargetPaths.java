package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;

/** Which way each indicator of each place is meant to go, by the targets of a plan. */
final class TargetPaths {

    /**
     * One indicator of one place.
     *
     * @param points year → value; the base value is among them where a target names it
     */
    record TargetPath(Indicator indicator, JurisdictionCode jurisdiction, boolean hasBase, SortedMap<Integer, BigDecimal> points) {}

    private record Place(String indicator, Scope scope) {}

    private TargetPaths() {}

    static List<TargetPath> of(PlanState state) {
        Targets targets = Targets.of(state);
        Set<Place> places = new LinkedHashSet<>();
        targets.list().forEach(target -> places.add(new Place(target.indicator(), target.scope())));
        return places.stream().map(place -> path(targets, place)).filter(Objects::nonNull).toList();
    }

    private static @Nullable TargetPath path(Targets targets, Place place) {
        var points = new TreeMap<Integer, BigDecimal>();
        List<Target> stated = targets.of(place.indicator(), place.scope()).stream()
                .filter(target -> target.value() != null)
                .toList();
        stated.forEach(target -> {
            if (target.base() != null) {
                points.put(target.baseYear(), target.base());
            }
        });
        boolean hasBase = !points.isEmpty();
        stated.forEach(target -> points.put(target.year(), Objects.requireNonNull(target.value())));
        return Indicators.find(place.indicator())
                .filter(known -> !points.isEmpty())
                .map(known -> new TargetPath(known, JurisdictionCode.of(place.scope().toString()), hasBase, points))
                .orElse(null);
    }
}
