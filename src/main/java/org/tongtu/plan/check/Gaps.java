package org.tongtu.plan.check;

import java.util.List;
import org.locationtech.jts.coverage.CoveragePolygonValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Outline;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;

/** Edges that run beside a neighbour's without meeting it: neither a common border nor a way between. */
final class Gaps {

    /** Of a degree of latitude; longitudes are shortened so that they count alike. */
    private static final double METRES_PER_DEGREE = 111_000;

    private final Rule.NoGap rule;
    private final Examination run;

    Gaps(Rule.NoGap rule, Examination run) {
        this.rule = rule;
        this.run = run;
    }

    void evaluate(Subjects subjects) {
        run.forEach(rule, subjects.of(run.state(), rule.layer()), feature -> feature.geometry()
                .filter(geometry -> geometry.getDimension() == 2)
                .ifPresent(geometry -> look(feature, geometry)));
    }

    private void look(Thing feature, Geometry geometry) {
        List<Thing> neighbours = run.near(feature, rule.layer(), Ellipsoid.around(geometry.getEnvelopeInternal(), rule.metres()));
        if (new Outline(geometry).isFramed(neighbours.stream().flatMap(other -> other.geometry().stream()).toList())) {
            return;
        }
        Geometry open = open(geometry, neighbours);
        if (!open.isEmpty()) { // who lies upon it is found by another rule
            open = open(geometry, neighbours.stream()
                    .filter(other -> !run.relations().mayShareGround(geometry, other, other.geometry().orElseThrow()))
                    .toList());
        }
        double metres = Ellipsoid.length(open);
        if (metres > 0) {
            run.found(rule, "", run.say("check.gap", run.label(feature), metres, rule.metres()), List.of(feature), open,
                    new Measure(metres, 0.0, "m"));
        }
    }

    private Geometry open(Geometry geometry, List<Thing> neighbours) {
        if (neighbours.isEmpty()) {
            return Grid.FACTORY.createLineString();
        }
        double shrink = Math.cos(Math.toRadians(geometry.getEnvelopeInternal().centre().y));
        var shorten = AffineTransformation.scaleInstance(shrink, 1);
        Geometry[] beside = neighbours.stream().flatMap(other -> other.geometry().stream()).map(shorten::transform).toArray(Geometry[]::new);
        Geometry open = CoveragePolygonValidator.validate(shorten.transform(geometry), beside, rule.metres() / METRES_PER_DEGREE);
        return AffineTransformation.scaleInstance(1 / shrink, 1).transform(open);
    }
}
