package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;

/** Rules on targets: common years, and members' figures that add up to the region's. */
final class Figures {

    private final Examination run;
    private final Targets targets;

    Figures(Examination run) {
        this.run = run;
        this.targets = Targets.of(run.state());
    }

    void sameFrame(Rule.SameFrame rule) {
        PlanFrame frame = run.state().frame();
        for (Target target : targets.list()) {
            boolean knownYear = Set.of(frame.baseYear(), frame.nearTermYear(), frame.targetYear()).contains(target.year());
            if (!knownYear || target.baseYear() != frame.baseYear()) {
                Localized message = run.say("check.other-frame", name(target.indicator()), name(target.scope()),
                        year(target.baseYear()), year(target.year()), year(frame.baseYear()),
                        year(frame.nearTermYear()), year(frame.targetYear()));
                run.found(rule, message, things(List.of(target)), null, members(List.of(target)), Measure.NONE);
            }
        }
    }

    void totals(Rule.Totals rule) {
        for (Target whole : targets.list()) {
            boolean addsUp = Indicators.find(whole.indicator())
                    .filter(each -> each.aggregation() == Indicator.Aggregation.SUM)
                    .isPresent();
            if (addsUp && whole.scope().isRegion() && whole.value() != null) {
                total(rule, whole, whole.value());
            }
        }
    }

    private void total(Rule.Totals rule, Target whole, BigDecimal limit) {
        List<Target> parts = parts(whole);
        if (parts.isEmpty()) {
            return;
        }
        List<Target> named = new ArrayList<>(List.of(whole));
        named.addAll(parts);
        if (parts.size() < run.ground().members().size()) {
            run.found(rule, run.say("check.total-incomplete", name(whole.indicator()), year(whole.year()), missing(parts)),
                    things(named), null, Set.of(), Measure.NONE);
            return;
        }
        BigDecimal sum = parts.stream().map(part -> orZero(part.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(limit);
        if (difference.abs().doubleValue() > rule.toleranceShare() * limit.abs().doubleValue()) {
            String unit = Indicators.get(whole.indicator()).unit();
            run.found(rule,
                    run.say("check.total-differs", name(whole.indicator()), year(whole.year()), plain(sum), unit,
                            plain(limit), plain(difference)),
                    things(named), null, members(parts), new Measure(sum.doubleValue(), limit.doubleValue(), unit));
        }
    }

    private List<Target> parts(Target whole) {
        return run.ground().members().keySet().stream()
                .flatMap(member -> targets.find(whole.indicator(), Scope.of(member), whole.year()).stream())
                .filter(part -> part.value() != null)
                .toList();
    }

    private Localized missing(List<Target> parts) {
        Set<JurisdictionCode> present = members(parts);
        List<Localized> names = run.ground().members().entrySet().stream()
                .filter(member -> !present.contains(member.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Localized(
                names.stream().map(Localized::zh).collect(Collectors.joining("、")),
                names.stream().map(Localized::en).collect(Collectors.joining(", ")));
    }

    private static Set<JurisdictionCode> members(List<Target> some) {
        Set<JurisdictionCode> members = new LinkedHashSet<>();
        for (Target target : some) {
            if (target.scope().member() != null) {
                members.add(target.scope().member());
            }
        }
        return members;
    }

    private List<Thing> things(List<Target> some) {
        return some.stream().flatMap(target -> run.state().find(target.id()).stream()).toList();
    }

    private static Localized name(String indicator) {
        return Indicators.find(indicator).map(Indicator::name).orElse(Localized.same(indicator));
    }

    private Localized name(Scope scope) {
        return scope.member() == null
                ? run.say("check.region")
                : run.ground().members().getOrDefault(scope.member(), Localized.same(scope.toString()));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
