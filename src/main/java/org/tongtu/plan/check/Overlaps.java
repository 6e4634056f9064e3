package org.tongtu.plan.check;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Features of one selection that reach into features of another. */
final class Overlaps {

    private final Rule rule;
    private final Selection layer;
    private final Selection other;
    private final double toleranceM2;
    private final String message;

    Overlaps(Rule.NoOverlap rule) {
        this(rule, rule.layer(), rule.other(), rule.toleranceM2(), "check.overlap");
    }

    Overlaps(Rule.Outside rule) {
        this(rule, rule.layer(), rule.mask(), rule.toleranceM2(), "check.inside-mask");
    }

    private Overlaps(Rule.ExclusiveGround rule, Selection layer) {
        this(rule, layer, layer, rule.toleranceM2(), "check.overlap");
    }

    private Overlaps(Rule rule, Selection layer, Selection other, double toleranceM2, String message) {
        this.rule = rule;
        this.layer = layer;
        this.other = other;
        this.toleranceM2 = toleranceM2;
        this.message = message;
    }

    /** Layer by layer: what lies in different layers is for other rules. */
    static void evaluate(Rule.ExclusiveGround rule, Examination run, Subjects subjects) {
        run.standard().layers().list().stream()
                .filter(LayerDefinition::exclusive)
                .forEach(layer -> new Overlaps(rule, Selection.all(layer.code())).evaluate(run, subjects));
    }

    void evaluate(Examination run, Subjects subjects) {
        new Pairs(rule, layer, other, 0, run).forEach(subjects, (one, mask) -> compare(run, one, mask));
    }

    private void compare(Examination run, Thing one, Thing mask) {
        Geometry inside = one.geometry().orElseThrow();
        Geometry cover = mask.geometry().orElseThrow();
        if (!run.relations().mayShareGround(inside, mask, cover)) {
            return;
        }
        Overlay common = Overlay.of(inside, cover);
        if (common.exceeds(toleranceM2)) {
            Localized text = run.say(message + common.suffix(), run.label(one), run.label(mask), common.inMessage());
            run.found(rule, "", text, List.of(one, mask), common.place(), new Measure(common.size(), 0.0, common.unit()));
        }
    }
}
