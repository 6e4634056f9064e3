package org.tongtu.plan.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/**
 * Dead-end roads 断头路: ends that nothing joins, near a border, with a road to meet on the other side that cannot be
 * reached by any way nearby. Whether an end is dead depends on roads that the finding does not name, so any changed road
 * means looking at all of them.
 */
final class RoadEnds {

    /** Roads whose ends come this close are joined, metres. */
    private static final double JOINED = 1;

    private static final double JOINED_DEGREES = JOINED / 111_000;

    private record Meet(Thing road, Coordinate place, double metres) {}

    /** A dead end and what it fails to meet. */
    private record Gap(Thing road, String key, Coordinate end, Meet over) {

        /** Two dead ends that face each other are one gap. */
        boolean isSeenFrom(Gap other) {
            return end.equals2D(other.over().place()) && over.place().equals2D(other.end());
        }
    }

    private final Rule.RoadDeadEnd rule;
    private final Examination run;
    private final List<Gap> gaps = new ArrayList<>();

    RoadEnds(Rule.RoadDeadEnd rule, Examination run) {
        this.rule = rule;
        this.run = run;
    }

    void evaluate() {
        for (Thing road : new Subjects.All().of(run.state(), Selection.all(rule.layer()))) {
            if (isWatched(road)) {
                try {
                    road.geometry().ifPresent(geometry -> ends(road, geometry));
                } catch (RuntimeException broken) {
                    run.couldNotEvaluate(rule, List.of(road), broken);
                }
            }
        }
        gaps.forEach(this::report);
    }

    private boolean isWatched(Thing road) {
        return rule.classes().isEmpty() || rule.classes().contains(road.text("class"));
    }

    private void ends(Thing road, Geometry geometry) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line && !line.isClosed() && !line.isEmpty()) {
                end(road, "start" + i, line.getStartPoint());
                end(road, "end" + i, line.getEndPoint());
            }
        }
    }

    private void end(Thing road, String key, Point end) {
        Set<JurisdictionCode> here = run.ground().affectedBy(end);
        if (here.isEmpty() || isJoined(road, end) || !nearOthers(end, here)) {
            return;
        }
        Meet over = counterpart(road, end, here);
        if (over != null && !isReachable(road, over.road(), end)) {
            gaps.add(new Gap(road, key, end.getCoordinate(), over));
        }
    }

    private void report(Gap gap) {
        if (gaps.stream().anyMatch(other -> other.isSeenFrom(gap) && other.road().id().compareTo(gap.road().id()) < 0)) {
            return;
        }
        Thing over = gap.over().road();
        double metres = gap.over().metres();
        Geometry place = Grid.FACTORY.createLineString(new Coordinate[] {gap.end(), gap.over().place()});
        run.found(rule, gap.key(), run.say("check.dead-end", run.label(gap.road()), run.label(over), metres),
                List.of(gap.road(), over), place, new Measure(metres, 0.0, "m"));
    }

    private boolean nearOthers(Point end, Set<JurisdictionCode> here) {
        var near = new HashSet<>(run.ground().affectedBy(Ellipsoid.buffer(end, rule.borderM())));
        near.removeAll(here);
        return !near.isEmpty();
    }

    private boolean isJoined(Thing road, Point end) {
        return run.state().intersecting(rule.layer(), Distances.around(end, JOINED)).stream()
                .filter(other -> !other.id().equals(road.id()))
                .anyMatch(other -> distance(end, other) <= JOINED);
    }

    /** Whether a way leads from one road to the other without going further from the end than the gap may be wide. */
    private boolean isReachable(Thing road, Thing other, Point end) {
        var unseen = new ArrayList<>(run.state().intersecting(rule.layer(), Distances.around(end, rule.gapM())));
        var reached = new ArrayDeque<>(List.of(road));
        while (!reached.isEmpty()) {
            Geometry from = reached.pop().geometry().orElseThrow();
            for (var each = unseen.iterator(); each.hasNext(); ) {
                Thing next = each.next();
                if (from.isWithinDistance(next.geometry().orElseThrow(), JOINED_DEGREES)) {
                    if (next.id().equals(other.id())) {
                        return true;
                    }
                    each.remove();
                    reached.push(next);
                }
            }
        }
        return false;
    }

    private double distance(Point end, Thing other) {
        Coordinate[] nearest = Distances.nearest(other.geometry().orElseThrow(), end);
        return Ellipsoid.distance(nearest[0], nearest[1]);
    }

    private @Nullable Meet counterpart(Thing road, Point end, Set<JurisdictionCode> here) {
        Meet best = null;
        for (Thing other : run.state().intersecting(rule.layer(), Distances.around(end, rule.gapM()))) {
            if (!other.id().equals(road.id()) && isWatched(other)) {
                Coordinate place = Distances.nearest(other.geometry().orElseThrow(), end)[0];
                double metres = Ellipsoid.distance(place, end.getCoordinate());
                boolean nearer = best == null || metres < best.metres()
                        || (metres == best.metres() && other.id().compareTo(best.road().id()) < 0);
                if (metres <= rule.gapM() && nearer && liesElsewhere(place, here)) {
                    best = new Meet(other, place, metres);
                }
            }
        }
        return best;
    }

    private boolean liesElsewhere(Coordinate place, Set<JurisdictionCode> here) {
        var there = new HashSet<>(run.ground().affectedBy(Grid.FACTORY.createPoint(place)));
        there.removeAll(here);
        return !there.isEmpty();
    }
}
