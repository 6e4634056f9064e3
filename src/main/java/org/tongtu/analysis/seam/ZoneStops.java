package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Nearest;
import org.tongtu.plan.standard.LayerDefinition;

/** Walks a border and notes where the zones of a layer on its two sides do not go together. */
final class ZoneStops {

    /** One looks at the ground every so many metres. */
    private static final double STEP = 10;

    /** Shorter than this are two drawings of one corner. */
    private static final double SHORTEST = 30;

    /** How far from the border one looks: beside it, and a little way off. Metres. */
    private static final double BESIDE = 0.3;

    private static final double OFF = 20;

    private final Ground ground;
    private final LayerDefinition layer;
    private final Zones zones;
    private final List<Stop> stops = new ArrayList<>();

    /** What is wrong since when. */
    private record Run(Station.Break what, double from, double to) {}

    ZoneStops(Ground ground, PlanState state, LayerDefinition layer) {
        this.ground = ground;
        this.layer = layer;
        this.zones = new Zones(state.intersecting(layer.code(), Ellipsoid.around(ground.border().box(), LineStops.COUNTERPART)));
    }

    List<Stop> list() {
        if (!zones.isEmpty()) {
            ground.border().stretches().forEach(this::walk);
        }
        return stops;
    }

    private void walk(Stretch stretch) {
        Run run = null;
        int steps = (int) Math.max(1, Math.round((stretch.end() - stretch.start()) / STEP));
        double step = (stretch.end() - stretch.start()) / steps;
        for (int i = 0; i < steps; i++) {
            double from = stretch.start() + i * step;
            Optional<Station> station = station(stretch, from + step / 2);
            if (station.isEmpty() && run != null) { // a bend too narrow to look at
                run = new Run(run.what(), run.from(), from + step);
            } else {
                run = goOn(stretch, run, station.flatMap(Station::look).orElse(null), from, step);
            }
        }
        end(stretch, run);
    }

    private @Nullable Run goOn(Stretch stretch, @Nullable Run run, Station.@Nullable Break seen, double from, double step) {
        if (run != null && run.what().equals(seen)) {
            return new Run(run.what(), run.from(), from + step);
        }
        end(stretch, run);
        return seen == null ? null : new Run(seen, from, from + step);
    }

    private Optional<Station> station(Stretch stretch, double chainage) {
        double left = ground.side(stretch.at(chainage, BESIDE)).filter(Side.ONE::equals).isPresent() ? 1 : -1;
        Coordinate one = stretch.at(chainage, left * BESIDE);
        Coordinate other = stretch.at(chainage, -left * BESIDE);
        return ground.liesOn(one, Side.ONE) && ground.liesOn(other, Side.OTHER)
                ? Optional.of(new Station(layer, beside(one, stretch.at(chainage, left * OFF), Side.ONE),
                        beside(other, stretch.at(chainage, -left * OFF), Side.OTHER)))
                : Optional.empty();
    }

    private Station.Beside beside(Coordinate near, Coordinate off, Side side) {
        var here = zones.at(near);
        return Station.Beside.of(here, ground.liesOn(off, side) ? zones.at(off) : here);
    }

    private void end(Stretch stretch, @Nullable Run run) {
        if (run != null && run.to() - run.from() >= SHORTEST) {
            stops.add(stop(run.what(), run.from(), stretch.between(run.from(), run.to())));
        }
    }

    private Stop stop(Station.Break what, double from, Geometry along) {
        if (what.one() != null && what.other() != null) {
            double metres = Nearest.of(what.one().geometry().orElseThrow(), what.other().geometry().orElseThrow()).metres();
            return new Stop(what.kind(), layer, from, along, what.one(), what.other(), metres, List.of());
        }
        Side missing = what.one() == null ? Side.ONE : Side.OTHER;
        Coordinate middle = new LengthIndexedLine(along).extractPoint(along.getLength() / 2);
        Zones.Near near = zones.nearest(ground, missing, middle, LineStops.COUNTERPART).orElse(null);
        Thing found = near == null ? null : near.thing();
        return new Stop(what.kind(), layer, from, along, missing == Side.ONE ? found : what.one(),
                missing == Side.OTHER ? found : what.other(), near == null ? null : near.metres(), List.of());
    }
}
