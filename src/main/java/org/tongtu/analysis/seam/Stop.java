package org.tongtu.analysis.seam;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.LayerDefinition;

/**
 * Something of the plan that stops or changes at a border, or the border itself where the two boundaries are not one line.
 *
 * @param definition of the layer; null where it is the boundaries
 * @param chainage metres from the beginning of the border to where it begins
 * @param shape what to look at: the way from a line's end to what it could meet, or the end alone; the piece of border along
 *     which zones differ
 * @param one what lies on the first town's side
 * @param other its counterpart, or the thing itself where it is the second town's
 * @param metres between the two, how wide boundaries are apart at most; null where there is only one
 */
public record Stop(
        StopKind kind,
        @Nullable LayerDefinition definition,
        double chainage,
        Geometry shape,
        @Nullable Thing one,
        @Nullable Thing other,
        @Nullable Double metres,
        List<Finding> findings) {

    public Stop {
        findings = List.copyOf(findings);
    }

    /** Of what it is, where it is something of the plan. */
    public LayerDefinition layer() {
        return Objects.requireNonNull(definition);
    }

    /** Names it as long as the same things stop at the same place. */
    public String id() {
        String name = kind + "|" + word(Side.ONE) + "|" + word(Side.OTHER) + "|" + shape.getCoordinate();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String word(Side side) {
        return thing(side).map(thing -> thing.id().toString()).orElse("-");
    }

    public Optional<Thing> thing(Side side) {
        return Optional.ofNullable(side == Side.ONE ? one : other);
    }

    Stream<Thing> things() {
        return Stream.of(one, other).filter(Objects::nonNull);
    }

    /** Both things, to be shown. */
    public List<Geometry> shapes() {
        return things().flatMap(thing -> thing.geometry().stream()).toList();
    }

    /** Whether the neighbour has something to go with it. */
    public boolean hasCounterpart() {
        return one != null && other != null;
    }

    /** Whether somebody may miss something on the neighbour's side. */
    public boolean lacksCounterpart() {
        return !hasCounterpart() && !kind.isOfBoundaries();
    }

    /** Whether a road or corridor could be drawn from one to the other. */
    public boolean isLinkable() {
        return hasCounterpart() && shape.getDimension() == 1 && (kind == StopKind.ROAD_ENDS || kind == StopKind.LINE_ENDS);
    }

    /** Whether both speak of the same end of a line. */
    boolean isSameEnd(Stop another) {
        return shape.distance(another.shape) < LineStops.ROUNDING && things().anyMatch(thing -> another.things().anyMatch(thing::equals));
    }

    Stop with(List<Finding> found) {
        return new Stop(kind, definition, chainage, shape, one, other, metres, found);
    }
}
