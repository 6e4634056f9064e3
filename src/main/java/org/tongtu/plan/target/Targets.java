package org.tongtu.plan.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** The targets of a plan in one edition or proposal: indicator × region or member × year. */
public final class Targets {

    private record Place(String indicator, Scope scope, int year) {}

    private final PlanFrame frame;
    private final Map<Place, Target> byPlace;

    private Targets(PlanFrame frame, Map<Place, Target> byPlace) {
        this.frame = frame;
        this.byPlace = byPlace;
    }

    public static Targets of(PlanState state) {
        var byPlace = new LinkedHashMap<Place, Target>();
        state.list(ThingKind.TARGET).stream()
                .map(thing -> read(thing, state.frame()))
                .sorted(Comparator.comparing(Target::indicator)
                        .thenComparing(target -> target.scope().toString())
                        .thenComparing(Target::year))
                .forEach(target -> byPlace.put(new Place(target.indicator(), target.scope(), target.year()), target));
        return new Targets(state.frame(), byPlace);
    }

    public Collection<Target> list() {
        return byPlace.values();
    }

    /** The codes of the indicators that anybody has a target for. */
    public SortedSet<String> indicators() {
        var codes = new TreeSet<String>();
        byPlace.keySet().forEach(place -> codes.add(place.indicator()));
        return codes;
    }

    /** The plan's years and any other that a target is stated for. */
    public SortedSet<Integer> years() {
        var years = new TreeSet<>(List.of(frame.nearTermYear(), frame.targetYear()));
        byPlace.keySet().forEach(place -> years.add(place.year()));
        return years;
    }

    public Optional<Target> find(String indicator, Scope scope, int year) {
        return Optional.ofNullable(byPlace.get(new Place(indicator, scope, year)));
    }

    /** A scope's targets of an indicator by year. */
    public List<Target> of(String indicator, Scope scope) {
        return byPlace.values().stream()
                .filter(target -> target.indicator().equals(indicator) && target.scope().equals(scope))
                .toList();
    }

    /**
     * The way from the base value to the target: straight, through the near-term value where one is stated. Empty
     * without a base value or without any target value.
     */
    public Optional<ExpectedPath> path(String indicator, Scope scope) {
        var points = new TreeMap<Integer, java.math.BigDecimal>();
        for (Target target : of(indicator, scope)) {
            if (target.base() != null) {
                points.putIfAbsent(target.baseYear(), target.base());
            }
        }
        boolean hasBase = !points.isEmpty();
        for (Target target : of(indicator, scope)) {
            if (target.value() != null) {
                points.put(target.year(), target.value());
            }
        }
        return hasBase && points.size() > 1 ? Optional.of(new ExpectedPath(points)) : Optional.empty();
    }

    /** The places without a value in rows where somebody else of the same indicator and year has one. */
    public List<Gap> gaps(Collection<Scope> scopes) {
        return byPlace.values().stream()
                .filter(target -> target.value() != null)
                .map(target -> new Gap(target.indicator(), Scope.REGION, target.year()))
                .distinct()
                .flatMap(row -> scopes.stream().map(scope -> new Gap(row.indicator(), scope, row.year())))
                .filter(gap -> find(gap.indicator(), gap.scope(), gap.year())
                        .map(Target::value)
                        .isEmpty())
                .toList();
    }

    public static Target read(Thing thing, PlanFrame frame) {
        return new Target(
                thing.id(),
                thing.group(),
                Scope.read(thing.text("jurisdiction")),
                thing.number("year").map(java.math.BigDecimal::intValue).orElse(frame.targetYear()),
                thing.number("value").orElse(null),
                Target.Origin.of(thing.text("origin")),
                thing.number("base").orElse(null),
                thing.number("base_year").map(java.math.BigDecimal::intValue).orElse(frame.baseYear()),
                thing.text("basis").isBlank() ? thing.text("document") : thing.text("basis"));
    }
}
