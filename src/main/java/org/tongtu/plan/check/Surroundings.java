package org.tongtu.plan.check;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Features against what lies about them: the ground they need, and what they have to have nearby. */
final class Surroundings {

    private final Examination run;

    Surroundings(Examination run) {
        this.run = run;
    }

    void within(Rule.Within rule, Subjects subjects) {
        run.forEach(rule, subjects.of(run.state(), rule.layer()), feature ->
                feature.geometry().ifPresent(geometry -> within(rule, feature, geometry)));
    }

    private void within(Rule.Within rule, Thing feature, Geometry geometry) {
        List<Geometry> covers = run.near(feature, rule.other(), geometry.getEnvelopeInternal()).stream()
                .flatMap(cover -> cover.geometry().stream())
                .toList();
        Overlay beyond = Overlay.beyond(geometry, OverlayNGRobust.union(covers, geometry.getFactory()));
        if (beyond.exceeds(rule.toleranceM2())) {
            run.found(rule, "", run.say("check.not-within" + beyond.suffix(), run.label(feature), run.words().of(rule.other()), beyond.inMessage()),
                    List.of(feature), beyond.place(), new Measure(beyond.size(), 0.0, beyond.unit()));
        }
    }

    void nearby(Rule.NeedsNearby rule, Subjects subjects) {
        run.forEach(rule, subjects.of(run.state(), rule.layer()), feature ->
                feature.geometry().ifPresent(geometry -> nearby(rule, feature, geometry)));
    }

    private void nearby(Rule.NeedsNearby rule, Thing feature, Geometry geometry) {
        if (!hasNear(feature, geometry, rule.other(), rule.metres())) {
            run.found(rule, "", run.say("check.nothing-near", run.label(feature), run.words().of(rule.other()), rule.metres()),
                    List.of(feature), geometry, new Measure(null, rule.metres(), "m"));
        }
    }

    boolean hasNear(Thing feature, Geometry geometry, Selection wanted, double metres) {
        return run.near(feature, wanted, Ellipsoid.around(geometry.getEnvelopeInternal(), metres)).stream()
                .flatMap(other -> other.geometry().stream())
                .anyMatch(other -> Nearest.of(geometry, other).metres() <= metres);
    }
}
