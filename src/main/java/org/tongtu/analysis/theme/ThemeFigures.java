package org.tongtu.analysis.theme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.monitoring.Observations;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;

/** The members' figures: targets of a state of the plan, observations of monitoring, and the one against the other. */
@Component
class ThemeFigures {

    /** Of a year and its December the year's figure says more. */
    private static final Comparator<ObservationDetails> LATEST = Comparator
            .comparing(ObservationDetails::period)
            .thenComparing(each -> !each.period().isMonth());

    private final Jurisdictions jurisdictions;
    private final Observations observations;

    ThemeFigures(Jurisdictions jurisdictions, Observations observations) {
        this.jurisdictions = jurisdictions;
        this.observations = observations;
    }

    List<TownFigure> of(Actor actor, PlanState state, Theme theme) {
        Targets targets = Targets.of(state);
        return members(actor).stream().map(town -> new TownFigure(town, figure(actor, targets, theme, town.code()))).toList();
    }

    private List<JurisdictionDetails> members(Actor actor) {
        return jurisdictions.list(actor).stream().filter(JurisdictionDetails::isMember).toList();
    }

    private @Nullable Double figure(Actor actor, Targets targets, Theme theme, JurisdictionCode town) {
        if (theme.figure() == ThemeFigure.TARGET) {
            return stated(targets, theme.indicator(), town, theme.year()).map(BigDecimal::doubleValue).orElse(null);
        }
        Optional<ObservationDetails> latest = observations.series(actor, theme.indicator(), town).stream()
                .filter(each -> each.period().year() == theme.year()).max(LATEST);
        return theme.figure() == ThemeFigure.OBSERVED
                ? latest.map(each -> each.value().doubleValue()).orElse(null)
                : latest.flatMap(each -> lead(targets, each)).orElse(null);
    }

    private static Optional<BigDecimal> stated(Targets targets, String indicator, JurisdictionCode town, int year) {
        return targets.find(indicator, Scope.of(town), year).map(Target::value);
    }

    private static Optional<Double> lead(Targets targets, ObservationDetails found) {
        int better = Indicators.get(found.indicator()).direction() == Indicator.Direction.DOWN ? -1 : 1;
        return expected(targets, found.indicator(), found.jurisdiction(), found.period())
                .map(wanted -> found.value().subtract(wanted).doubleValue() * better);
    }

    /** On the way to the target, to six digits; where the way is unknown, only what is stated for the very year. */
    private static Optional<BigDecimal> expected(Targets targets, String indicator, JurisdictionCode town, Period period) {
        return targets.path(indicator, Scope.of(town))
                .map(path -> BigDecimal.valueOf(path.expected(period)).setScale(6, java.math.RoundingMode.HALF_UP))
                .or(() -> stated(targets, indicator, town, period.year()));
    }

    /** In the catalogue's order. */
    List<ThemeChoice> choices(Actor actor, PlanState state) {
        Targets targets = Targets.of(state);
        Set<JurisdictionCode> members = members(actor).stream().map(JurisdictionDetails::code).collect(Collectors.toSet());
        var years = new LinkedHashMap<String, SortedMap<ThemeFigure, SortedSet<Integer>>>();
        Indicators.list().forEach(each -> years.put(each.code(), new TreeMap<>()));
        targets.list().stream()
                .filter(each -> each.value() != null && members.contains(each.scope().member()))
                .forEach(each -> note(years, each.indicator(), ThemeFigure.TARGET, each.year()));
        observations.list(actor).stream().filter(each -> members.contains(each.jurisdiction())).forEach(each -> {
            note(years, each.indicator(), ThemeFigure.OBSERVED, each.period().year());
            if (goesAWay(each.indicator()) && expected(targets, each.indicator(), each.jurisdiction(), each.period()).isPresent()) {
                note(years, each.indicator(), ThemeFigure.LEAD, each.period().year());
            }
        });
        return list(years);
    }

    /** What shall stay as it is has no ahead and no behind. */
    private static boolean goesAWay(String indicator) {
        return Indicators.find(indicator).filter(it -> it.direction() != Indicator.Direction.HOLD).isPresent();
    }

    private static void note(Map<String, SortedMap<ThemeFigure, SortedSet<Integer>>> years, String indicator, ThemeFigure figure, int year) {
        Optional.ofNullable(years.get(indicator)).ifPresent(known -> known.computeIfAbsent(figure, none -> new TreeSet<>()).add(year));
    }

    private static List<ThemeChoice> list(Map<String, SortedMap<ThemeFigure, SortedSet<Integer>>> years) {
        Collection<Indicator> all = Indicators.list();
        return all.stream()
                .map(each -> new ThemeChoice(each, years.getOrDefault(each.code(), new TreeMap<>())))
                .filter(choice -> !choice.years().isEmpty())
                .toList();
    }
}
