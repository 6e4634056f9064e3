package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Nearest;
import org.tongtu.plan.check.RoadNetwork;
import org.tongtu.plan.standard.LayerDefinition;

/**
 * Lines of a layer that end at a border or just short of it and that nothing joins, each with the nearest line of the
 * layer on the neighbour's ground. Two ends that face each other are one stop.
 */
final class LineStops {

    /** An end this near the border counts, metres; the standard's own rules may look further. */
    static final double NEAR = 100;

    /** A line this far across may still be meant to go with it, metres. */
    static final double COUNTERPART = 1000;

    /** Degrees that a place may differ by when it is found from either side. */
    static final double ROUNDING = 2e-8;

    /** @param over nothing to meet where there is none */
    private record Found(LineEnd end, Side side, @Nullable Thing counterpart, @Nullable Nearest over) {

        boolean faces(Found another) {
            return over != null && another.over != null && side != another.side
                    && over.one().equals2D(another.end.place().getCoordinate(), ROUNDING)
                    && another.over.one().equals2D(end.place().getCoordinate(), ROUNDING);
        }
    }

    private final Ground ground;
    private final PlanState state;
    private final LayerDefinition layer;
    private final RoadNetwork network;

    LineStops(Ground ground, PlanState state, LayerDefinition layer) {
        this.ground = ground;
        this.state = state;
        this.layer = layer;
        this.network = new RoadNetwork(state, layer.code());
    }

    List<Stop> list() {
        var found = new ArrayList<Found>();
        for (Thing thing : state.intersecting(layer.code(), Ellipsoid.around(ground.border().box(), NEAR))) {
            if (thing.geometry().filter(shape -> shape.getDimension() == 1).isPresent()) {
                LineEnd.of(thing).forEach(end -> look(end).ifPresent(found::add));
            }
        }
        return found.stream()
                .filter(each -> each.side() == Side.ONE || found.stream().noneMatch(each::faces))
                .map(this::stop)
                .toList();
    }

    private Optional<Found> look(LineEnd end) {
        Coordinate place = end.place().getCoordinate();
        if (!ground.isNear(place, NEAR) || network.isJoined(end.thing(), end.place())) {
            return Optional.empty();
        }
        return ground.side(end.inner()).map(side -> counterpart(end, side));
    }

    private Found counterpart(LineEnd end, Side side) {
        Thing best = null;
        Nearest over = null;
        Envelope about = Ellipsoid.around(end.place().getEnvelopeInternal(), COUNTERPART);
        for (Thing thing : state.intersecting(layer.code(), about)) {
            Geometry there = ground.part(thing, side.across());
            if (thing.id().equals(end.thing().id()) || there.getDimension() != 1) {
                continue;
            }
            Nearest nearest = Nearest.of(there, end.place());
            if (nearest.metres() <= COUNTERPART && (over == null || nearest.metres() < over.metres())) {
                best = thing;
                over = nearest;
            }
        }
        return new Found(end, side, best, over);
    }

    private Stop stop(Found found) {
        Coordinate end = found.end().place().getCoordinate();
        Nearest over = found.over();
        Geometry way = over == null || over.one().equals2D(end)
                ? Grid.FACTORY.createPoint(end)
                : Grid.FACTORY.createLineString(new Coordinate[] {end, over.one()});
        Thing here = found.end().thing();
        boolean first = found.side() == Side.ONE;
        return new Stop(Ground.isRoad(layer) ? StopKind.ROAD_ENDS : StopKind.LINE_ENDS, layer, ground.chainage(end), way,
                first ? here : found.counterpart(), first ? found.counterpart() : here, over == null ? null : over.metres(), List.of());
    }
}
