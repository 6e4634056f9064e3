package org.tongtu.plan.check;

import java.util.List;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;

/** Rules on the shapes of single features. */
final class Shapes {

    /** So many times the least area need not be measured. */
    private static final double FAR = 1.1;

    private final Examination run;

    Shapes(Examination run) {
        this.run = run;
    }

    void leastArea(Rule.LeastArea rule, Subjects subjects) {
        run.forEach(rule, subjects.of(run.state(), rule.layer()), feature -> feature.geometry()
                .filter(geometry -> geometry.getDimension() == 2 && Ellipsoid.roughArea(geometry) < FAR * rule.leastM2())
                .ifPresent(geometry -> {
                    double area = Ellipsoid.area(geometry);
                    if (area < rule.leastM2()) {
                        run.found(rule, "", run.say("check.sliver", run.label(feature), area, rule.leastM2()), List.of(feature),
                                geometry, new Measure(area, rule.leastM2(), "m²"));
                    }
                }));
    }

    void singlePart(Rule.SinglePart rule, Subjects subjects) {
        run.forEach(rule, subjects.of(run.state(), rule.layer()), (Thing feature) -> feature.geometry()
                .filter(geometry -> geometry.getNumGeometries() > 1)
                .ifPresent(geometry -> run.found(rule, "", run.say("check.parts", run.label(feature), geometry.getNumGeometries()),
                        List.of(feature), geometry, new Measure((double) geometry.getNumGeometries(), 1.0, ""))));
    }
}
