package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Rules on the attributes of single features. */
final class Attributes {

    private final Examination run;
    private final Subjects subjects;

    Attributes(Examination run, Subjects subjects) {
        this.run = run;
        this.subjects = subjects;
    }

    void coded(Rule.Coded rule) {
        of(rule, rule.layer(), feature -> {
            String value = feature.value(rule.attribute()).written();
            if (!value.isEmpty() && CodeLists.lookup(rule.list(), value).isEmpty()) {
                report(rule, feature, "check.not-in-list", Measure.NONE, rule.attribute(), value);
            }
        });
    }

    void required(Rule.Required rule) {
        of(rule, rule.layer(), feature -> {
            if (feature.value(rule.attribute()).written().isEmpty()) {
                report(rule, feature, "check.missing", Measure.NONE, rule.attribute());
            }
        });
    }

    void range(Rule.Range rule) {
        of(rule, rule.layer(), feature -> feature.number(rule.attribute()).map(BigDecimal::doubleValue).ifPresent(value -> {
            if (value < rule.least() || value > rule.most()) {
                report(rule, feature, "check.out-of-range", new Measure(value, value < rule.least() ? rule.least() : rule.most(), ""),
                        rule.attribute(), value, rule.least(), rule.most());
            }
        }));
    }

    /** The first by its id counts; whoever comes later has to change. */
    void unique(Rule.Unique rule) {
        Map<String, Thing> first = new HashMap<>();
        List<Thing> all = subjects.of(run.state(), Selection.all(rule.layer())).stream().sorted(Comparator.comparing(Thing::id)).toList();
        run.forEach(rule, all, feature -> {
            String value = feature.value(rule.attribute()).written();
            Thing other = value.isEmpty() ? null : first.putIfAbsent(value, feature);
            if (other != null) {
                run.found(rule, "", run.say("check.repeated", run.label(feature), run.label(other), label(feature, rule.attribute()), value),
                        List.of(feature, other), feature.geometry().orElse(null), Measure.NONE);
            }
        });
    }

    private void of(Rule rule, String layer, Consumer<Thing> look) {
        run.forEach(rule, subjects.of(run.state(), Selection.all(layer)), look);
    }

    /** @param more what the message says after the feature and its attribute */
    private void report(Rule rule, Thing feature, String message, Measure measure, String attribute, Object... more) {
        var arguments = new ArrayList<Object>(List.of(run.label(feature), label(feature, attribute)));
        arguments.addAll(List.of(more));
        run.found(rule, "", run.say(message, arguments.toArray()), List.of(feature), feature.geometry().orElse(null), measure);
    }

    private Localized label(Thing feature, String attribute) {
        return run.words().attribute(feature.group(), attribute);
    }
}
