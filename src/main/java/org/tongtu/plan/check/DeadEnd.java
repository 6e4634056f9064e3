package org.tongtu.plan.check;

import java.util.Comparator;
import org.locationtech.jts.geom.Coordinate;
import org.tongtu.plan.Thing;

/**
 * A road's end that nothing joins, and what it fails to meet.
 *
 * @param key which of the road's ends
 */
record DeadEnd(Thing road, String key, Coordinate end, Meet over) {

    /** Degrees that a place found from either side may differ by. */
    private static final double ROUNDING = 2e-8;

    /** A road to meet, where on it, and how far away in a straight line. */
    record Meet(Thing road, Coordinate place, double metres) {

        static final Comparator<Meet> ORDER = Comparator.comparingDouble(Meet::metres).thenComparing(meet -> meet.road().id());
    }

    /** Two dead ends that face each other are one gap. */
    boolean isSeenFrom(DeadEnd other) {
        return end.equals2D(other.over().place(), ROUNDING) && over.place().equals2D(other.end(), ROUNDING);
    }
}
