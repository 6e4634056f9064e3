package org.tongtu.proposal.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.SharedEdges;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * Edges that polygons of one layer shared before an operation are shared after it: an operation that would move one side
 * alone is refused, so that no sliver or overlap creeps in.
 */
final class SharedBorders {

    private SharedBorders() {}

    static void requireKept(PlanState before, PlanState after, List<AppliedWrite> writes) {
        writes.stream().filter(SharedBorders::isReshaping).map(AppliedWrite::thing).distinct()
                .filter(id -> isTorn(before, after, id))
                .findFirst()
                .flatMap(before::find)
                .ifPresent(torn -> {
                    throw new Refused(Refused.Kind.CONFLICT, "proposal.shared-edge", torn.text("name"), torn.group());
                });
    }

    /** Whether a thing that is there before and after lost a border that it shared before. */
    static boolean isTorn(PlanState before, PlanState after, UUID id) {
        Optional<Thing> was = before.find(id);
        Optional<Thing> is = after.find(id);
        return was.isPresent() && is.isPresent() && isTorn(before, after, was.get(), is.get());
    }

    private static boolean isReshaping(AppliedWrite write) {
        return write.kind() == ThingKind.FEATURE && write.cell().equals(Cell.GEOMETRY);
    }

    private static boolean isTorn(PlanState before, PlanState after, Thing was, Thing is) {
        Optional<Geometry> old = was.geometry().filter(geometry -> geometry.getDimension() == 2);
        if (old.isEmpty() || is.geometry().isEmpty()) {
            return false;
        }
        var area = new Envelope(old.get().getEnvelopeInternal());
        area.expandToInclude(is.geometry().get().getEnvelopeInternal());
        Map<UUID, Geometry> now = about(after, is, area);
        Map<UUID, Geometry> then = about(before, was, area);
        then.keySet().retainAll(SharedEdges.findSharers(old.get(), then));
        then.keySet().forEach(id -> after.find(id).flatMap(Thing::geometry).ifPresent(moved -> now.put(id, moved)));
        return SharedEdges.wouldBreak(then, now);
    }

    private static Map<UUID, Geometry> about(PlanState state, Thing thing, Envelope area) {
        var about = new HashMap<UUID, Geometry>();
        state.intersecting(thing.group(), area).forEach(
                near -> near.geometry().ifPresent(geometry -> about.put(near.id(), geometry)));
        return about;
    }
}
