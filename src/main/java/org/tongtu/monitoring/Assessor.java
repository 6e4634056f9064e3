package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.target.ExpectedPath;
import org.tongtu.plan.target.Indicator;

/** Measures the latest figures against the targets of the edition in force. */
@Component
class Assessor {

    /** The later one ends the series; of a year and its December the year's figure says more. */
    private static final Comparator<Assessment.SeriesPoint> LATEST = Comparator
            .<Assessment.SeriesPoint>comparingDouble(point -> point.period().endInYears())
            .thenComparing(point -> !point.period().isMonth());

    private final Editions editions;
    private final SeriesReader series;
    private final ThresholdRepository thresholds;

    Assessor(Editions editions, SeriesReader series, ThresholdRepository thresholds) {
        this.editions = editions;
        this.series = series;
        this.thresholds = thresholds;
    }

    List<Assessment> list(PlanId plan) {
        EditionSummary current = editions.current(Actor.SYSTEM, plan);
        PlanState state = editions.state(Actor.SYSTEM, plan, current.number());
        Thresholds rule = thresholds.current();
        return TargetPaths.of(state).stream().map(path -> assess(state, path, rule)).toList();
    }

    private Assessment assess(PlanState state, TargetPaths.TargetPath target, Thresholds rule) {
        List<Assessment.SeriesPoint> known = series.of(target.indicator(), target.jurisdiction());
        ExpectedPath path = new ExpectedPath(withBase(target, known, state.frame().baseYear()));
        Assessment.Reading reading =
                known.stream().max(LATEST).map(point -> read(target.indicator(), path, point, rule)).orElse(null);
        return new Assessment(state.plan(), target.indicator(), target.jurisdiction(), path, known, reading);
    }

    private static Assessment.Reading read(
            Indicator indicator, ExpectedPath path, Assessment.SeriesPoint point, Thresholds rule) {
        BigDecimal expected = Plain.number(BigDecimal.valueOf(path.expected(point.period())).setScale(8, RoundingMode.HALF_UP));
        double attained = Attainment.of(point.value(), expected, indicator.direction());
        return new Assessment.Reading(
                point, expected, attained, rule.level(attained, indicator.kind() == Indicator.Kind.BINDING));
    }

    /** Where no target names a base value, the figure of the base year, or the first known one, starts the line. */
    private static SortedMap<Integer, BigDecimal> withBase(
            TargetPaths.TargetPath target, List<Assessment.SeriesPoint> known, int baseYear) {
        if (target.hasBase()) {
            return target.points();
        }
        var points = new TreeMap<>(target.points());
        start(known, baseYear, target.points().firstKey()).ifPresent(
                point -> points.put(point.period().year(), point.value()));
        return points;
    }

    private static Optional<Assessment.SeriesPoint> start(
            List<Assessment.SeriesPoint> known, int baseYear, @Nullable Integer firstTarget) {
        return known.stream()
                .filter(point -> !point.period().isMonth() && point.period().year() >= baseYear)
                .filter(point -> firstTarget == null || point.period().year() < firstTarget)
                .findFirst();
    }
}
