package org.tongtu.plan.check;

import java.util.ArrayList;
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

    /** Degrees that a place may differ by when it is found from either side. */
    private static final double ROUNDING = 2e-8;

    /** A road to meet, where on it, and how far away in a straight line. */
    private record Meet(Thing road, Coordinate place, double metres) {}

    /** A dead end and what it fails to meet. */
    private record Gap(Thing road, String key, Coordinate end, Meet over) {

        /** Two dead ends that face each other are one gap. */
        boolean isSeenFrom(Gap other) {
            return end.equals2D(other.over().place(), ROUNDING) && over.place().equals2D(other.end(), ROUNDING);
        }
    }

    private final Rule.RoadDeadEnd rule;
    private final Examination run;
    private final RoadNetwork roads;
    private final List<Gap> gaps = new ArrayList<>();

    RoadEnds(Rule.RoadDeadEnd rule, Examination run) {
        this.rule = rule;
        this.run = run;
        this.roads = new RoadNetwork(run.state(), rule.layer());
    }

    void evaluate() {
        run.forEach(rule, new Subjects.All().of(run.state(), Selection.all(rule.layer())), road -> {
            if (isWatched(road)) {
                road.geometry().ifPresent(geometry -> ends(road, geometry));
            }
        });
        gaps.forEach(this::report);
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
        if (here.isEmpty() || roads.isJoined(road, end) || !nearOthers(end, here)) {
            return;
        }
        Meet over = counterpart(road, end, here);
        if (over != null && !roads.isReachable(road, over.road(), end, rule.gapM())) {
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

    private boolean isWatched(Thing road) {
        return rule.classes().isEmpty() || rule.classes().contains(road.text("class"));
    }

    private boolean nearOthers(Point end, Set<JurisdictionCode> here) {
        return reachesBeyond(Ellipsoid.buffer(end, rule.borderM()), here);
    }

    /** The nearest watched road in another member's territory. */
    private @Nullable Meet counterpart(Thing road, Point end, Set<JurisdictionCode> here) {
        Meet best = null;
        for (Thing other : run.state().intersecting(rule.layer(), Pairs.around(end, rule.gapM()))) {
            if (!other.id().equals(road.id()) && isWatched(other)) {
                Coordinate place = Nearest.of(other.geometry().orElseThrow(), end).one();
                double metres = Ellipsoid.distance(place, end.getCoordinate());
                boolean nearer = best == null || metres < best.metres()
                        || (metres == best.metres() && other.id().compareTo(best.road().id()) < 0);
                if (metres <= rule.gapM() && nearer && reachesBeyond(Grid.FACTORY.createPoint(place), here)) {
                    best = new Meet(other, place, metres);
                }
            }
        }
        return best;
    }

    private boolean reachesBeyond(Geometry geometry, Set<JurisdictionCode> here) {
        return !here.containsAll(run.ground().affectedBy(geometry));
    }
}
