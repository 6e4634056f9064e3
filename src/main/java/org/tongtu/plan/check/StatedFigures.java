package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.uikit.Units;

/** Areas in hectares and lengths in kilometres that features state of themselves, against what is drawn. */
final class StatedFigures {

    private static final double KILOMETRE = 1_000;

    /** What is stated, and how it is measured. */
    private record Figure(String attribute, int dimension, ToDoubleFunction<Geometry> measure, double each, String unit, String message) {}

    private final Examination run;
    private final Subjects subjects;

    StatedFigures(Examination run, Subjects subjects) {
        this.run = run;
        this.subjects = subjects;
    }

    void area(Rule.StatedArea rule) {
        compare(rule, new Figure(rule.attribute(), 2, Ellipsoid::area, Units.HECTARE, "m²", "check.stated-area"), rule.toleranceShare(), rule.toleranceM2());
    }

    void length(Rule.StatedLength rule) {
        compare(rule, new Figure(rule.attribute(), 1, Ellipsoid::length, KILOMETRE, "m", "check.stated-length"), rule.toleranceShare(), rule.toleranceM());
    }

    private void compare(Rule rule, Figure figure, double share, double tolerance) {
        run.forEach(rule, subjects.ofAnyLayer(run.state()), feature -> {
            Optional<BigDecimal> written = feature.number(figure.attribute());
            Optional<Geometry> geometry = feature.geometry().filter(shape -> shape.getDimension() == figure.dimension());
            if (written.isPresent() && geometry.isPresent()) {
                double stated = written.get().doubleValue() * figure.each();
                double drawn = figure.measure().applyAsDouble(geometry.get());
                double difference = Math.abs(stated - drawn);
                if (difference > tolerance && difference > share * drawn) {
                    report(rule, figure, feature, new Measure(stated, drawn, figure.unit()), stated / figure.each(), drawn / figure.each());
                }
            }
        });
    }

    private void report(Rule rule, Figure figure, Thing feature, Measure measure, double stated, double drawn) {
        Localized label = run.words().attribute(feature.group(), figure.attribute());
        run.found(rule, "", run.say(figure.message(), run.label(feature), label, stated, drawn), List.of(feature),
                feature.geometry().orElse(null), measure);
    }
}
