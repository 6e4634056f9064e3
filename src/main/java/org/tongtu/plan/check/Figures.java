package org.tongtu.plan.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;
import org.tongtu.uikit.Units;

/** The plan's targets as rules see them, and whether they are stated for common years. */
final class Figures {

    private final Examination run;
    private final Targets targets;

    Figures(Examination run) {
        this.run = run;
        this.targets = Targets.of(run.state());
    }

    Targets targets() {
        return targets;
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

    static Set<JurisdictionCode> members(List<Target> some) {
        Set<JurisdictionCode> members = new LinkedHashSet<>();
        for (Target target : some) {
            if (target.scope().member() != null) {
                members.add(target.scope().member());
            }
        }
        return members;
    }

    List<Thing> things(List<Target> some) {
        return some.stream().flatMap(target -> run.state().find(target.id()).stream()).toList();
    }

    static Localized name(String indicator) {
        return Indicators.find(indicator).map(Indicator::name).orElse(Localized.same(indicator));
    }

    Localized name(Scope scope) {
        return scope.member() == null
                ? run.say("check.region")
                : run.ground().members().getOrDefault(scope.member(), Localized.same(scope.toString()));
    }

    static Localized unit(String unit) {
        return new Localized(Units.printed(Texts.CHINESE, unit), Units.printed(Texts.ENGLISH, unit));
    }

    static String year(int year) {
        return Integer.toString(year);
    }
}
