package org.tongtu.proposal.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.SharedEdges;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/**
 * Edges that polygons of one layer shared before an operation are shared after it: an operation that would move one side
 * alone is refused, so that no sliver or overlap creeps in.
 */
@Component
class SharedBorders {

    void requireKept(Fold before, Fold after, List<AppliedWrite> writes) {
        Set<UUID> written = new HashSet<>();
        writes.stream().filter(SharedBorders::isReshaping).forEach(write -> written.add(write.thing()));
        for (UUID id : written) {
            Optional<Thing> was = before.thing(id).filter(Thing::isAlive);
            Optional<Thing> is = after.thing(id).filter(Thing::isAlive);
            if (was.isPresent() && is.isPresent()) {
                requireKept(before, after, was.get(), is.get());
            }
        }
    }

    private static boolean isReshaping(AppliedWrite write) {
        return write.kind() == ThingKind.FEATURE && write.cell().equals(Cell.GEOMETRY);
    }

    private void requireKept(Fold before, Fold after, Thing was, Thing is) {
        Optional<Geometry> old = was.geometry().filter(geometry -> geometry.getDimension() == 2);
        Optional<Geometry> fresh = is.geometry();
        if (old.isEmpty() || fresh.isEmpty()) {
            return;
        }
        Map<UUID, Geometry> then = new HashMap<>(Map.of(was.id(), old.get()));
        Map<UUID, Geometry> now = new HashMap<>(Map.of(was.id(), fresh.get()));
        for (Thing neighbour : before.state().intersecting(was.group(), old.get().getEnvelopeInternal())) {
            Optional<Geometry> moved = after.thing(neighbour.id()).filter(Thing::isAlive).flatMap(Thing::geometry);
            if (!neighbour.id().equals(was.id()) && moved.isPresent()) {
                neighbour.geometry().ifPresent(geometry -> then.put(neighbour.id(), geometry));
                now.put(neighbour.id(), moved.get());
            }
        }
        if (SharedEdges.wouldBreak(then, now)) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.shared-edge", was.text("name"), was.group());
        }
    }
}
