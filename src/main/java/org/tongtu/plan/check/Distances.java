package org.tongtu.plan.check;

import java.util.List;
import java.util.Set;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;

/** Features that come too near to each other, where asked only across a border. */
final class Distances {

    private final Rule.MinDistance rule;
    private final Examination run;

    Distances(Rule.MinDistance rule, Examination run) {
        this.rule = rule;
        this.run = run;
    }

    void evaluate(Subjects subjects) {
        new Pairs(rule, rule.layer(), rule.other(), rule.metres(), run).forEach(subjects, this::compare);
    }

    private void compare(Thing one, Thing other) {
        Set<JurisdictionCode> both = run.members(List.of(one, other));
        if (rule.acrossBorder() && both.size() < 2) {
            return;
        }
        Nearest nearest = Nearest.of(one.geometry().orElseThrow(), other.geometry().orElseThrow());
        double metres = nearest.metres();
        if (metres < rule.metres()) {
            String key = rule.acrossBorder() ? "check.too-near.across" : "check.too-near";
            run.found(rule, run.say(key, run.label(one), run.label(other), metres, rule.metres()),
                    List.of(one, other), nearest.place(), both, new Measure(metres, rule.metres(), "m"));
        }
    }
}
