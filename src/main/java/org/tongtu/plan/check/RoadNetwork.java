package org.tongtu.plan.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Rule;

/** The roads around an end: what joins it, what it could meet across the border, and whether a way leads there. */
final class RoadNetwork {

    /** Roads whose ends come this close are joined, metres. */
    private static final double JOINED = 1;

    private static final double JOINED_DEGREES = JOINED / 111_000;

    /** A road to meet, where on it, and how far away in a straight line. */
    record Meet(Thing road, Coordinate place, double metres) {}

    private final Rule.RoadDeadEnd rule;
    private final Examination run;

    RoadNetwork(Rule.RoadDeadEnd rule, Examination run) {
        this.rule = rule;
        this.run = run;
    }

    boolean isWatched(Thing road) {
        return rule.classes().isEmpty() || rule.classes().contains(road.text("class"));
    }

    boolean isJoined(Thing road, Point end) {
        return run.state().intersecting(rule.layer(), Pairs.around(end, JOINED)).stream()
                .filter(other -> !other.id().equals(road.id()))
                .anyMatch(other -> distance(end, other) <= JOINED);
    }

    /** Whether a way leads from one road to the other without going further from the end than the gap may be wide. */
    boolean isReachable(Thing road, Thing other, Point end) {
        var unseen = new ArrayList<>(run.state().intersecting(rule.layer(), Pairs.around(end, rule.gapM())));
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
        return Nearest.of(other.geometry().orElseThrow(), end).metres();
    }

    /** The nearest watched road in another member's territory. */
    @Nullable Meet counterpart(Thing road, Point end, Set<JurisdictionCode> here) {
        Meet best = null;
        for (Thing other : run.state().intersecting(rule.layer(), Pairs.around(end, rule.gapM()))) {
            if (!other.id().equals(road.id()) && isWatched(other)) {
                Coordinate place = Nearest.of(other.geometry().orElseThrow(), end).one();
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
