package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Rules on the attributes of single features. */
final class Attributes {

    private static final double HECTARE = 10_000;

    private Attributes() {}

    static void coded(Rule.Coded rule, Examination run, Subjects subjects) {
        for (Thing feature : subjects.of(run.state(), Selection.all(rule.layer()))) {
            String value = written(feature, rule.attribute());
            if (!value.isEmpty() && CodeLists.lookup(rule.list(), value).isEmpty()) {
                report(rule, run, feature, run.say("check.not-in-list", run.label(feature), rule.attribute(), value),
                        Measure.NONE);
            }
        }
    }

    static void required(Rule.Required rule, Examination run, Subjects subjects) {
        for (Thing feature : subjects.of(run.state(), Selection.all(rule.layer()))) {
            if (written(feature, rule.attribute()).isEmpty()) {
                report(rule, run, feature, run.say("check.missing", run.label(feature), rule.attribute()), Measure.NONE);
            }
        }
    }

    static void range(Rule.Range rule, Examination run, Subjects subjects) {
        for (Thing feature : subjects.of(run.state(), Selection.all(rule.layer()))) {
            Optional<Double> value = feature.number(rule.attribute()).map(BigDecimal::doubleValue);
            if (value.filter(v -> v < rule.least() || v > rule.most()).isPresent()) {
                double v = value.get();
                report(rule, run, feature,
                        run.say("check.out-of-range", run.label(feature), rule.attribute(), v, rule.least(), rule.most()),
                        new Measure(v, v < rule.least() ? rule.least() : rule.most(), ""));
            }
        }
    }

    static void statedArea(Rule.StatedArea rule, Examination run, Subjects subjects) {
        for (Thing feature : subjects.ofAnyLayer(run.state())) {
            Optional<BigDecimal> stated = feature.number(rule.attribute());
            Optional<Geometry> geometry = feature.geometry().filter(g -> g.getDimension() == 2);
            if (stated.isPresent() && geometry.isPresent()) {
                compare(rule, run, feature, stated.get().doubleValue() * HECTARE, Ellipsoid.area(geometry.get()));
            }
        }
    }

    private static void compare(Rule.StatedArea rule, Examination run, Thing feature, double stated, double drawn) {
        double difference = Math.abs(stated - drawn);
        if (difference > rule.toleranceM2() && difference > rule.toleranceShare() * drawn) {
            report(rule, run, feature,
                    run.say("check.stated-area", run.label(feature), stated / HECTARE, drawn / HECTARE),
                    new Measure(stated, drawn, "m²"));
        }
    }

    private static void report(Rule rule, Examination run, Thing feature, Localized message, Measure measure) {
        run.found(rule, "", message, List.of(feature), feature.geometry().orElse(null), measure);
    }

    /** The value as text, whether it was stored as a text or as a number. */
    private static String written(Thing feature, String attribute) {
        return feature.value(attribute).asText()
                .or(() -> feature.number(attribute).map(BigDecimal::toPlainString))
                .orElse("")
                .strip();
    }
}
