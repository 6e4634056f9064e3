package org.tongtu.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * reached by any way that goes no further from the end than the gap may be wide. No road further away matters to that; but
 * an end that it faces may tell of it in its place, and to that one the roads about it matter.
 */
final class RoadEnds {

    /** How many gaps away from a road a change may matter to it. */
    static final int REACH = 2;

    private final Rule.RoadDeadEnd rule;
    private final Examination run;
    private final RoadNetwork roads;

    RoadEnds(Rule.RoadDeadEnd rule, Examination run) {
        this.rule = rule;
        this.run = run;
        this.roads = new RoadNetwork(run.state(), rule.layer());
    }

    void evaluate(Subjects subjects) {
        run.forEach(rule, subjects.of(run.state(), Selection.all(rule.layer())), road -> gaps(road).forEach(this::report));
    }

    private List<DeadEnd> gaps(Thing road) {
        var gaps = new ArrayList<DeadEnd>();
        Geometry geometry = road.geometry().filter(shape -> isWatched(road)).orElse(Grid.FACTORY.createLineString());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line && !line.isClosed() && !line.isEmpty()) {
                gap(road, "start" + i, line.getStartPoint()).ifPresent(gaps::add);
                gap(road, "end" + i, line.getEndPoint()).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private Optional<DeadEnd> gap(Thing road, String key, Point end) {
        Set<JurisdictionCode> here = run.ground().affectedBy(end);
        if (here.isEmpty() || roads.isJoined(road, end) || !nearOthers(end, here)) {
            return Optional.empty();
        }
        DeadEnd.Meet over = counterpart(road, end, here);
        return over == null || roads.leads(end, over.place(), rule.gapM())
                ? Optional.empty()
                : Optional.of(new DeadEnd(road, key, end.getCoordinate(), over));
    }

    private void report(DeadEnd gap) {
        Thing over = gap.over().road();
        if (over.id().compareTo(gap.road().id()) < 0 && gaps(over).stream().anyMatch(other -> other.isSeenFrom(gap))) {
            return;
        }
        double metres = gap.over().metres();
        Geometry place = Grid.FACTORY.createLineString(new Coordinate[] {gap.end(), gap.over().place()});
        run.found(rule, gap.key(), run.say("check.dead-end", run.label(gap.road()), run.label(over), metres),
                List.of(gap.road(), over), place, new Measure(metres, 0.0, "m"));
    }

    private boolean isWatched(Thing road) {
        return rule.classes().isEmpty() || rule.classes().contains(road.text("class"));
    }

    /** Most ends lie far from every border, and a circle is dearer than a box. */
    private boolean nearOthers(Point end, Set<JurisdictionCode> here) {
        return reachesBeyond(Grid.FACTORY.toGeometry(Ellipsoid.around(end.getEnvelopeInternal(), rule.borderM())), here)
                && reachesBeyond(Ellipsoid.buffer(end, rule.borderM()), here);
    }

    /** The nearest watched road in another member's territory. */
    private DeadEnd.@Nullable Meet counterpart(Thing road, Point end, Set<JurisdictionCode> here) {
        DeadEnd.Meet best = null;
        for (Thing other : run.state().intersecting(rule.layer(), Ellipsoid.around(end.getEnvelopeInternal(), rule.gapM()))) {
            if (!other.id().equals(road.id()) && isWatched(other)) {
                Nearest nearest = Nearest.of(other.geometry().orElseThrow(), end);
                var meet = new DeadEnd.Meet(other, nearest.one(), nearest.metres());
                boolean nearer = best == null || DeadEnd.Meet.ORDER.compare(meet, best) < 0;
                if (meet.metres() <= rule.gapM() && nearer && reachesBeyond(Grid.FACTORY.createPoint(meet.place()), here)) {
                    best = meet;
                }
            }
        }
        return best;
    }

    private boolean reachesBeyond(Geometry geometry, Set<JurisdictionCode> here) {
        return !here.containsAll(run.ground().affectedBy(geometry));
    }
}
