package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.uikit.Units;

/** Whether what is drawn keeps the area that the targets of the horizon promise: at least where more is better, at most where less is. */
final class AreaTotals {

    private final Rule.AreaTotal rule;
    private final Examination run;
    private final Figures figures;
    private final Indicator indicator;
    private final double squareMetres;

    AreaTotals(Rule.AreaTotal rule, Examination run) {
        this.rule = rule;
        this.run = run;
        this.figures = new Figures(run);
        this.indicator = Indicators.get(rule.indicator());
        this.squareMetres = squareMetres(rule.indicator()).orElseThrow();
    }

    /** What one unit of an indicator is in square metres; empty where it measures no area. */
    static Optional<Double> squareMetres(String indicator) {
        return Indicators.find(indicator).map(Indicator::unit).flatMap(Units::squareMetres);
    }

    void evaluate() {
        Map<JurisdictionCode, Double> areas = run.areas().of(run.state(), rule.layer(), run.time());
        compare(Scope.REGION, areas.values().stream().mapToDouble(Double::doubleValue).sum());
        if (!areas.isEmpty()) { // where nobody has drawn any, it is said once
            run.ground().members().keySet().forEach(member -> compare(Scope.of(member), areas.getOrDefault(member, 0.0)));
        }
    }

    private void compare(Scope scope, double area) {
        Optional<Target> target = figures.targets().find(rule.indicator(), scope, run.state().frame().targetYear());
        BigDecimal promised = target.map(Target::value).orElse(null);
        if (promised == null) {
            return;
        }
        double drawn = area / squareMetres;
        double limit = promised.doubleValue();
        double tolerance = rule.toleranceShare() * Math.abs(limit);
        boolean tooLittle = indicator.direction() != Indicator.Direction.DOWN && drawn < limit - tolerance;
        boolean tooMuch = indicator.direction() != Indicator.Direction.UP && drawn > limit + tolerance;
        if (tooLittle || tooMuch) {
            List<Thing> things = figures.things(List.of(target.orElseThrow()));
            run.found(rule, run.say(tooLittle ? "check.area-below" : "check.area-above", figures.name(scope), indicator.name(),
                            Figures.year(run.state().frame().targetYear()), drawn, limit, Figures.unit(indicator.unit())),
                    things, null, scope.member() == null ? Set.of() : Set.of(scope.member()), new Measure(drawn, limit, indicator.unit()));
        }
    }
}
