package org.tongtu.plan.check;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.PreparedArea;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;

/** Features that reach beyond the members' territory. */
final class Confinement {

    private final Rule.WithinTerritory rule;

    Confinement(Rule.WithinTerritory rule) {
        this.rule = rule;
    }

    void evaluate(Examination run, Subjects subjects) {
        var territory = new PreparedArea(run.ground().union());
        run.forEach(rule, subjects.ofAnyLayer(run.state()), feature -> {
            if (!rule.except().contains(feature.group())) {
                confine(run, feature, territory);
            }
        });
    }

    private void confine(Examination run, Thing feature, PreparedArea territory) {
        Geometry geometry = feature.geometry().orElse(null);
        if (geometry == null || geometry.isEmpty() || territory.covers(geometry)) {
            return;
        }
        Overlay beyond = Overlay.beyond(geometry, territory.geometry());
        double size = beyond.dimension() == 0 ? distance(geometry, territory.geometry()) : beyond.size();
        double limit = beyond.dimension() == 2 ? rule.toleranceM2() : rule.toleranceM();
        if (size > limit) {
            var text = run.say("check.beyond-territory" + beyond.suffix(), run.label(feature),
                    beyond.dimension() == 0 ? size : beyond.inMessage());
            run.found(rule, "", text, List.of(feature), beyond.place(),
                    new Measure(size, limit, beyond.dimension() == 2 ? "m²" : "m"));
        }
    }

    private static double distance(Geometry point, Geometry territory) {
        var nearest = DistanceOp.nearestPoints(point, territory);
        return Ellipsoid.distance(nearest[0], nearest[1]);
    }
}
