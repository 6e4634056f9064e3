package org.tongtu.plan.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/** The lines of a layer as a network: what joins an end, and whether a way leads from one line to another. */
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

    /** Whether a way leads from one road to the other without going further from the end than so many metres. */
    boolean isReachable(Thing road, Thing other, Point end, double metres) {
        var unseen = new ArrayList<>(state.intersecting(layer, Ellipsoid.around(end.getEnvelopeInternal(), metres)));
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
}
