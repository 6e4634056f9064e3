package org.tongtu.plan.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/** The lines of a layer as a network: what joins an end, and whether a way leads from one place to another. */
public final class RoadNetwork {

    /** Lines that come this close are joined, metres. */
    private static final double JOINED = 1;

    private static final double JOINED_DEGREES = JOINED / 111_000;

    private final PlanState state;
    private final String layer;

    public RoadNetwork(PlanState state, String layer) {
        this.state = state;
        this.layer = layer;
    }

    /** Whether another line of the layer comes to an end of this one. */
    public boolean isJoined(Thing road, Point end) {
        return state.intersecting(layer, Ellipsoid.around(end.getEnvelopeInternal(), JOINED)).stream()
                .filter(other -> !other.id().equals(road.id()))
                .anyMatch(other -> Nearest.of(other.geometry().orElseThrow(), end).metres() <= JOINED);
    }

    /**
     * Whether a way leads from a road's end to a place on another without leaving the square that reaches so many metres from the
     * end: a road that leaves it and comes back is two roads, for who has to go round so far is not joined here.
     */
    boolean leads(Point end, Coordinate place, double metres) {
        Point there = end.getFactory().createPoint(place);
        List<Geometry> unseen = pieces(Ellipsoid.around(end.getEnvelopeInternal(), metres));
        var reached = new ArrayDeque<Geometry>(List.of(end));
        while (!reached.isEmpty()) {
            Geometry from = reached.pop();
            if (from.isWithinDistance(there, JOINED_DEGREES)) {
                return true;
            }
            for (var each = unseen.iterator(); each.hasNext(); ) {
                Geometry next = each.next();
                if (from.isWithinDistance(next, JOINED_DEGREES)) {
                    each.remove();
                    reached.push(next);
                }
            }
        }
        return false;
    }

    /** Unbroken pieces of roads, as far as they lie within. */
    private List<Geometry> pieces(Envelope square) {
        var pieces = new ArrayList<Geometry>();
        for (Thing road : state.intersecting(layer, square)) {
            Geometry all = road.geometry().orElseThrow();
            Geometry within = square.covers(all.getEnvelopeInternal())
                    ? all
                    : OverlayNGRobust.overlay(all, Grid.FACTORY.toGeometry(square), OverlayNG.INTERSECTION);
            for (int i = 0; i < within.getNumGeometries(); i++) {
                pieces.add(within.getGeometryN(i));
            }
        }
        return pieces;
    }
}
