package org.tongtu.plan.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Features that come too near to each other, where asked only across a border. */
final class Distances {

    private final Rule.MinDistance rule;
    private final Set<String> seen = new HashSet<>();

    Distances(Rule.MinDistance rule) {
        this.rule = rule;
    }

    void evaluate(Examination run, Subjects subjects) {
        subjects.of(run.state(), rule.layer()).forEach(one ->
                near(run, one, rule.other()).forEach(other -> meet(run, one, other)));
        if (subjects instanceof Subjects.Some) {
            subjects.of(run.state(), rule.other()).forEach(other ->
                    near(run, other, rule.layer()).forEach(one -> meet(run, one, other)));
        }
    }

    private List<Thing> near(Examination run, Thing feature, Selection wanted) {
        return feature.geometry()
                .map(geometry -> run.state().intersecting(wanted.layer(), around(geometry, rule.metres())).stream()
                        .filter(wanted::includes)
                        .toList())
                .orElse(List.of());
    }

    private void meet(Examination run, Thing one, Thing other) {
        if (rule.layer().equals(rule.other()) && one.id().compareTo(other.id()) > 0) {
            meet(run, other, one);
        } else if (!one.id().equals(other.id()) && seen.add(key(one.id(), other.id()))) {
            try {
                compare(run, one, other);
            } catch (RuntimeException broken) {
                run.couldNotEvaluate(rule, List.of(one, other), broken);
            }
        }
    }

    private void compare(Examination run, Thing one, Thing other) {
        Geometry a = one.geometry().orElseThrow();
        Geometry b = other.geometry().orElseThrow();
        Coordinate[] ends = nearest(a, b);
        double distance = Ellipsoid.distance(ends[0], ends[1]);
        Set<JurisdictionCode> both = new LinkedHashSet<>(run.ground().affectedBy(a));
        both.addAll(run.ground().affectedBy(b));
        if (distance < rule.metres() && (both.size() > 1 || !rule.acrossBorder())) {
            Geometry place = distance == 0 ? Grid.FACTORY.createPoint(ends[0]) : Grid.FACTORY.createLineString(ends);
            run.found(rule, run.say("check.too-near", run.label(one), run.label(other), distance, rule.metres()),
                    List.of(one, other), place, both, new Measure(distance, rule.metres(), "m"));
        }
    }

    /**
     * The nearest points of two geometries, in degrees. Longitudes are shortened by the cosine of the latitude first,
     * which is exact enough over the few kilometres that rules speak of; the distance itself is then measured properly.
     */
    static Coordinate[] nearest(Geometry a, Geometry b) {
        double shrink = Math.cos(Math.toRadians(b.getEnvelopeInternal().centre().y));
        var scale = AffineTransformation.scaleInstance(shrink, 1);
        Coordinate[] ends = new DistanceOp(scale.transform(a), scale.transform(b)).nearestPoints();
        return new Coordinate[] {unscaled(ends[0], shrink), unscaled(ends[1], shrink)};
    }

    private static Coordinate unscaled(Coordinate scaled, double shrink) {
        return Grid.snap(new Coordinate(scaled.x / shrink, scaled.y));
    }

    /** A box that holds everything within so many metres, with a little to spare. */
    static Envelope around(Geometry geometry, double metres) {
        Envelope box = new Envelope(geometry.getEnvelopeInternal());
        double latitude = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
        double degrees = metres / 110_000;
        box.expandBy(degrees / Math.max(0.1, Math.cos(Math.toRadians(latitude))), degrees);
        return box;
    }

    private static String key(UUID one, UUID other) {
        return one + " " + other;
    }
}
