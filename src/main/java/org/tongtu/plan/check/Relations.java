package org.tongtu.plan.check;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.tongtu.geodata.Outline;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.Thing;

/** How features lie to each other. What was prepared for one question is kept for the next ones, as long as these speak of it. */
final class Relations {

    private static final int KEPT = 256;
    private static final String INTERIORS_MEET = "T********";

    /** With so many times as many vertices the other one is worth preparing: a mask, which is met again and again. */
    private static final int MASK = 4;

    private final Map<UUID, PreparedGeometry> prepared = new Recent<>(KEPT);
    private final Map<UUID, RelateNG> related = new Recent<>(KEPT);
    private @Nullable Geometry asked;
    private @Nullable Outline outline;

    /** Neighbours along a common border are by far the most; they are told apart without computing what both cover. */
    boolean mayShareGround(Geometry a, Thing other, Geometry b) {
        if (a.getDimension() == 2 && b.getDimension() == 2) {
            return b.getNumPoints() > MASK * a.getNumPoints()
                    ? related.computeIfAbsent(other.id(), id -> RelateNG.prepare(b)).evaluate(a, INTERIORS_MEET)
                    : !outline(a).isPlainlyBeside(b) && RelateNG.relate(a, b, INTERIORS_MEET);
        }
        return prepared.computeIfAbsent(other.id(), id -> PreparedGeometryFactory.prepare(b)).intersects(a);
    }

    /** One is asked about all its neighbours in a row. */
    private Outline outline(Geometry a) {
        Outline present = outline;
        if (present == null || asked != a) {
            present = new Outline(a);
            outline = present;
            asked = a;
        }
        return present;
    }
}
