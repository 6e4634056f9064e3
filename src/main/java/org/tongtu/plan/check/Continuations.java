package org.tongtu.plan.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;

/** Features that come up to a border and are met by none of their kind beyond it: a zone cut off at the town's line. */
final class Continuations {

    private final Rule.ContinuesAcross rule;
    private final Examination run;

    Continuations(Rule.ContinuesAcross rule, Examination run) {
        this.rule = rule;
        this.run = run;
    }

    void evaluate(Subjects subjects) {
        run.forEach(rule, subjects.of(run.state(), rule.layer()), feature -> feature.geometry()
                .filter(geometry -> geometry.getDimension() > 0 && isNearABorder(geometry))
                .ifPresent(geometry -> look(feature, geometry)));
    }

    /** Most lie far from all borders, and measuring is dear. */
    private boolean isNearABorder(Geometry geometry) {
        return run.ground().affectedBy(Grid.FACTORY.toGeometry(Ellipsoid.around(geometry.getEnvelopeInternal(), rule.metres()))).size() > 1;
    }

    private void look(Thing feature, Geometry geometry) {
        Set<JurisdictionCode> own = run.members(feature);
        double least = geometry.getDimension() == 2 ? rule.metres() * rule.stretchM() : 0;
        run.ground().areas(Ellipsoid.buffer(geometry, rule.metres())).forEach((town, beyond) -> {
            if (!own.isEmpty() && !own.contains(town) && beyond > least && !isMet(feature, geometry, town)) {
                report(feature, geometry, town);
            }
        });
    }

    private boolean isMet(Thing feature, Geometry geometry, JurisdictionCode town) {
        return run.state().intersecting(rule.layer().layer(), Ellipsoid.around(geometry.getEnvelopeInternal(), rule.metres())).stream()
                .filter(other -> !other.id().equals(feature.id()) && rule.layer().includes(other) && run.members(other).contains(town))
                .anyMatch(other -> Nearest.of(geometry, other.geometry().orElseThrow()).metres() <= rule.metres());
    }

    private void report(Thing feature, Geometry geometry, JurisdictionCode town) {
        Localized name = run.ground().members().getOrDefault(town, Localized.same(town.value()));
        Set<JurisdictionCode> both = new LinkedHashSet<>(run.members(feature));
        both.add(town);
        run.found(rule, town.value(), run.say("check.does-not-continue", run.label(feature), name, rule.metres(), run.words().of(rule.layer())),
                List.of(feature), geometry, both, new Measure(null, rule.metres(), "m"));
    }
}
