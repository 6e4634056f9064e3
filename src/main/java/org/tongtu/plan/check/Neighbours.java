package org.tongtu.plan.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Features of a layer that face each other from different members: by the values of an attribute they repeat, disturb or fail to meet. */
final class Neighbours {

    private final Rule rule;
    private final Selection layer;
    private final String attribute;
    private final double metres;
    private final String message;
    private final BiPredicate<String, String> isWrong;
    private final Examination run;

    private Neighbours(Rule rule, Selection layer, String attribute, double metres, String message,
            BiPredicate<String, String> isWrong, Examination run) {
        this.rule = rule;
        this.layer = layer;
        this.attribute = attribute;
        this.metres = metres;
        this.message = message;
        this.isWrong = isWrong;
        this.run = run;
    }

    static Neighbours of(Rule.NoDuplicate rule, Examination run) {
        return new Neighbours(rule, rule.layer(), rule.attribute(), rule.metres(), "check.duplicate", String::equals, run);
    }

    static Neighbours of(Rule.CompatibleAcross rule, Examination run) {
        return new Neighbours(rule, rule.layer(), rule.attribute(), rule.metres(), "check.incompatible",
                (here, there) -> rule.pairs().stream().anyMatch(pair -> pair.describes(here, there)), run);
    }

    static Neighbours of(Rule.SameAcross rule, Examination run) {
        return new Neighbours(rule, rule.layer(), rule.attribute(), rule.metres(), "check.changes-at-border",
                (here, there) -> !here.equals(there), run);
    }

    void evaluate(Subjects subjects) {
        new Pairs(rule, layer, layer, metres, run).where(this::isNearABorder).forEach(subjects, this::compare);
    }

    private void compare(Thing one, Thing other) {
        String here = one.text(attribute);
        String there = other.text(attribute);
        if (here.isBlank() || there.isBlank() || !isWrong.test(here, there) || !liveApart(one, other)) {
            return;
        }
        Nearest nearest = Nearest.of(one.geometry().orElseThrow(), other.geometry().orElseThrow());
        double distance = nearest.metres();
        if (distance <= metres) {
            run.found(rule, run.say(message, run.label(one), run.label(other), value(here), value(there), distance, metres),
                    List.of(one, other), nearest.place(), run.members(List.of(one, other)), new Measure(distance, metres, "m"));
        }
    }

    /** Far from all borders there is nobody to face. */
    private boolean isNearABorder(Thing feature) {
        return feature.geometry()
                .map(geometry -> Grid.FACTORY.toGeometry(Ellipsoid.around(geometry.getEnvelopeInternal(), Math.max(metres, 1))))
                .filter(about -> run.ground().affectedBy(about).size() > 1)
                .isPresent();
    }

    private boolean liveApart(Thing one, Thing other) {
        Set<JurisdictionCode> here = run.members(one);
        Set<JurisdictionCode> there = run.members(other);
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private Localized value(String value) {
        return run.words().value(layer.layer(), attribute, value);
    }
}
