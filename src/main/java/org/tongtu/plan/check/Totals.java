package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;

/** Whether the members' targets of indicators that add up make the region's. */
final class Totals {

    private final Rule.Totals rule;
    private final Examination run;
    private final Figures figures;

    Totals(Rule.Totals rule, Examination run) {
        this.rule = rule;
        this.run = run;
        this.figures = new Figures(run);
    }

    void evaluate() {
        for (Target whole : figures.targets().list()) {
            boolean addsUp = Indicators.find(whole.indicator())
                    .filter(each -> each.aggregation() == Indicator.Aggregation.SUM)
                    .isPresent();
            if (addsUp && whole.scope().isRegion() && whole.value() != null) {
                total(whole, whole.value());
            }
        }
    }

    private void total(Target whole, BigDecimal limit) {
        List<Target> parts = parts(whole);
        if (parts.isEmpty()) {
            return;
        }
        List<Target> named = new ArrayList<>(List.of(whole));
        named.addAll(parts);
        if (parts.size() < run.ground().members().size()) {
            run.found(rule, run.say("check.total-incomplete", Figures.name(whole.indicator()), Figures.year(whole.year()), missing(parts)),
                    figures.things(named), null, Set.of(), Measure.NONE);
            return;
        }
        BigDecimal sum = parts.stream().map(part -> orZero(part.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(limit);
        if (difference.abs().doubleValue() > rule.toleranceShare() * limit.abs().doubleValue()) {
            String unit = Indicators.get(whole.indicator()).unit();
            run.found(rule,
                    run.say("check.total-differs", Figures.name(whole.indicator()), Figures.year(whole.year()), plain(sum), Figures.unit(unit),
                            plain(limit), plain(difference)),
                    figures.things(named), null, Figures.members(parts), new Measure(sum.doubleValue(), limit.doubleValue(), unit));
        }
    }

    private List<Target> parts(Target whole) {
        return run.ground().members().keySet().stream()
                .flatMap(member -> figures.targets().find(whole.indicator(), Scope.of(member), whole.year()).stream())
                .filter(part -> part.value() != null)
                .toList();
    }

    private Localized missing(List<Target> parts) {
        Set<JurisdictionCode> present = Figures.members(parts);
        List<Localized> names = run.ground().members().entrySet().stream()
                .filter(member -> !present.contains(member.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Localized(
                names.stream().map(Localized::zh).collect(Collectors.joining("、")),
                names.stream().map(Localized::en).collect(Collectors.joining(", ")));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
