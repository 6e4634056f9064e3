package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.List;
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

    /** Shorter than this are two drawings of one corner. */
    private static final double SHORTEST = 30;

    /** How far from the border one looks besides: a little way off. Metres. */
    private static final double OFF = 20;

    private final Ground ground;
    private final LayerDefinition layer;
    private final Zones zones;
    private final List<Stop> stops = new ArrayList<>();

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
        Run.along(stretch, chainage -> Banks.of(ground.border(), stretch, chainage)
                        .map(banks -> new Run.Seen<>(station(banks).look().orElse(null)))).stream()
                .filter(run -> run.length() >= SHORTEST)
                .forEach(run -> stops.add(stop(run.what(), run.from(), stretch.between(run.from(), run.to()))));
    }

    private Station station(Banks banks) {
        return new Station(layer, beside(banks, Side.ONE), beside(banks, Side.OTHER));
    }

    private Station.Beside beside(Banks banks, Side side) {
        var here = zones.at(banks.place(side, 0));
        Coordinate off = banks.place(side, OFF);
        return Station.Beside.of(here, ground.liesOn(off, side) ? zones.at(off) : here);
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
