package org.tongtu.proposal.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.SharedEdges;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.Layers;

/**
 * Edges that polygons of one layer shared before an operation are shared after it: an operation that would move one side
 * alone is refused, so that no sliver or overlap creeps in. Nor does anything come back onto ground that others have taken since, in
 * layers where a piece of ground belongs to one feature at most, nor live on without any, which would tear a hole.
 */
final class SharedBorders {

    /** What two drawings of one line may differ by. */
    private static final double SLIVER_M2 = 1;

    private SharedBorders() {}

    /** @param lastWith the proposal as it was while a thing was last there, if it ever was */
    static void requireKept(PlanState before, PlanState after, LoggedOperation operation, Function<UUID, Optional<PlanState>> lastWith) {
        refuseFirst("proposal.no-ground", after, operation, write -> isGroundless(after, write));
        refuseFirst("proposal.shared-edge", before, operation, write -> isReshaping(write) && isTorn(before, after, write.thing()));
        refuseFirst("proposal.ground-taken", after, operation,
                write -> comesBack(operation, write) && isTaken(lastWith.apply(write.thing()), after, write.thing()));
    }

    private static void refuseFirst(String reason, PlanState state, LoggedOperation operation, Predicate<AppliedWrite> breaks) {
        operation.writes().stream().filter(breaks).findFirst().flatMap(write -> state.find(write.thing())).ifPresent(thing -> {
            throw new Refused(Refused.Kind.CONFLICT, reason, thing.text("name"), thing.group());
        });
    }

    /** What was cut out while the cut was a conflict waits with its ground; whoever takes that back takes it from what came alive since. */
    private static boolean isGroundless(PlanState after, AppliedWrite write) {
        return write.kind() == ThingKind.FEATURE
                && (write.isExistence() || write.cell().equals(Cell.GEOMETRY))
                && after.find(write.thing()).filter(thing -> thing.geometry().isEmpty()).isPresent();
    }

    /** Whoever draws anew may draw what they like; checks tell of overlaps. */
    private static boolean comesBack(LoggedOperation operation, AppliedWrite write) {
        return write.kind() == ThingKind.FEATURE
                && write.isExistence()
                && (operation.kind() != OperationKind.EDIT || !write.beforeVersion().equals(Version.NONE));
    }

    /** Ground that was shared already when a thing went is shared again when it comes back; what others took since is theirs. */
    private static boolean isTaken(Optional<PlanState> then, PlanState after, UUID back) {
        return onTopOf(after, back).stream().anyMatch(other -> then.filter(state -> isAsItWas(state, after, back, other)).isEmpty());
    }

    private static boolean isAsItWas(PlanState then, PlanState after, UUID... things) {
        return Stream.of(things).allMatch(id -> then.find(id).flatMap(Thing::geometry).equals(after.find(id).flatMap(Thing::geometry)));
    }

    /** Whether a thing lies on something of its layer that it did not lie on before, where that layer's ground is nobody else's. */
    static boolean isCrowded(PlanState before, PlanState after, UUID id) {
        return !onTopOf(before, id).containsAll(onTopOf(after, id));
    }

    private static Set<UUID> onTopOf(PlanState state, UUID id) {
        Optional<Thing> thing = state.find(id);
        Optional<Geometry> ground = thing.flatMap(Thing::geometry).filter(geometry -> geometry.getDimension() == 2);
        if (ground.isEmpty() || !Layers.of(state).isExclusive(thing.get().group())) {
            return Set.of();
        }
        Map<UUID, Geometry> about = about(state, thing.get(), ground.get().getEnvelopeInternal());
        about.remove(id);
        about.values().removeIf(other -> !isUnder(ground.get(), other));
        return about.keySet();
    }

    private static boolean isUnder(Geometry ground, Geometry other) {
        return SharedEdges.overlap(ground, other)
                || ground.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                        && Ellipsoid.area(OverlayNGRobust.overlay(ground, other, OverlayNG.INTERSECTION)) > SLIVER_M2;
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
