package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Borders that two polygons of one layer share. They are not stored but derived: an edge is shared where both run between the same two
 * grid vertices ({@link Noder} sees to it on import). Moving a border is one operation on all its owners; an operation that would leave
 * a shared border unequal, and so tear a gap or an overlap between two towns, is refused.
 */
public final class SharedEdges {

    /** A feature with its geometry before and after. */
    public record Moved(UUID id, Geometry before, Geometry after) {
    }

    private SharedEdges() {
    }

    /** The neighbours that touch this polygon in at least one vertex: those that an edit of it may have to change. */
    public static Set<UUID> findSharers(Geometry polygon, Map<UUID, Geometry> neighbours) {
        Set<Coordinate> vertices = new HashSet<>(Arrays.asList(polygon.getCoordinates()));
        Set<UUID> sharers = new TreeSet<>();
        neighbours.forEach((id, neighbour) -> {
            if (polygon.getEnvelopeInternal().intersects(neighbour.getEnvelopeInternal())
                    && Arrays.stream(neighbour.getCoordinates()).anyMatch(vertices::contains)) {
                sharers.add(id);
            }
        });
        return sharers;
    }

    /**
     * How the neighbours change when one polygon is edited and no shared border may come apart. Only changed ones are returned.
     *
     * @param neighbours polygons on the grid; must hold all that touch the edited one
     * @throws BrokenGeometry {@code geometry.shared-corner} where a corner of several was removed, or the reason why a neighbour would
     *         become invalid
     */
    public static List<Moved> follow(UUID edited, Geometry before, Geometry after, Map<UUID, Geometry> neighbours) {
        Map<UUID, Geometry> sharers = new TreeMap<>(neighbours);
        sharers.remove(edited);
        sharers.keySet().retainAll(findSharers(before, sharers));
        EdgeFollower follower = new EdgeFollower(ChainEdit.between(before, after), EdgeIndex.ofRings(sharers.values()));
        List<Moved> moved = new ArrayList<>();
        sharers.forEach((id, neighbour) -> {
            Geometry redrawn = follower.follow(neighbour);
            if (!redrawn.equalsExact(neighbour)) {
                GeometryCheck.requireValid(redrawn);
                moved.add(new Moved(id, neighbour, redrawn));
            }
        });
        return moved;
    }

    /**
     * Whether an operation leaves unequal what was a shared border. A border whose other owner is deleted, or that passes to a new
     * feature in the same operation (a split), is not broken.
     *
     * @param before the features of the operation and all that touch them
     * @param after the same after it; those it deletes are absent, those it creates are added
     */
    public static boolean wouldBreak(Map<UUID, Geometry> before, Map<UUID, Geometry> after) {
        return new BorderCheck(before, after).findsBroken();
    }

    /** Whether two polygons lie on the same side of an edge of both, and so on top of each other. */
    public static boolean overlap(Geometry polygon, Geometry other) {
        EdgeIndex edges = EdgeIndex.ofRings(List.of(polygon));
        return PathMap.pathsOf(other).stream().anyMatch(
                path -> IntStream.range(1, path.length).anyMatch(i -> !edges.running(path[i - 1], path[i]).isEmpty()));
    }
}
