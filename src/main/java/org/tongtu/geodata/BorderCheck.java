package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Compares who shares which stretch of border before and after an operation: along every redrawn stretch of a feature, the sequence of
 * neighbours must stay what it was, each on its side: who comes to lie on the same side of an edge overlaps. Where it was not shared
 * it may do as it likes.
 */
final class BorderCheck {

    /** Who runs along an edge, and whether on its other side. */
    private record Neighbour(UUID id, boolean opposite) {
    }

    private final Map<UUID, Geometry> before;
    private final Map<UUID, Geometry> after;
    private final EdgeIndex edgesBefore;
    private final EdgeIndex edgesAfter;

    BorderCheck(Map<UUID, Geometry> before, Map<UUID, Geometry> after) {
        this.before = before;
        this.after = after;
        this.edgesBefore = EdgeIndex.of(near(before));
        this.edgesAfter = EdgeIndex.of(near(after));
    }

    boolean findsBroken() {
        return changed().stream().anyMatch(id -> ChainEdit.between(get(before, id), get(after, id)).stream().anyMatch(edit -> breaks(id, edit)));
    }

    private boolean breaks(UUID id, ChainEdit edit) {
        List<Set<Neighbour>> wanted = sequence(edit.before(), (from, to) -> lost(id, from, to));
        Set<UUID> owners = new HashSet<>();
        wanted.forEach(neighbours -> neighbours.forEach(neighbour -> owners.add(neighbour.id())));
        return !owners.isEmpty() && !wanted.equals(sequence(edit.after(), (from, to) -> neighbours(edgesAfter, from, to, owners)));
    }

    /** Who shared this edge with the feature and still exists, unless the edge is still shared, be it with somebody else. */
    private Set<Neighbour> lost(UUID id, Coordinate from, Coordinate to) {
        if (!edgesAfter.running(from, to).isEmpty() && !edgesAfter.running(to, from).isEmpty()) {
            return Set.of();
        }
        Set<UUID> left = new HashSet<>(after.keySet());
        left.remove(id);
        return neighbours(edgesBefore, from, to, left);
    }

    private static Set<Neighbour> neighbours(EdgeIndex edges, Coordinate from, Coordinate to, Set<UUID> among) {
        Set<Neighbour> neighbours = new HashSet<>();
        intersection(edges.running(to, from), among).forEach(id -> neighbours.add(new Neighbour(id, true)));
        intersection(edges.running(from, to), among).forEach(id -> neighbours.add(new Neighbour(id, false)));
        return neighbours;
    }

    /** The neighbours along a chain, repetitions left out. */
    private static List<Set<Neighbour>> sequence(List<Coordinate> chain, BiFunction<Coordinate, Coordinate, Set<Neighbour>> neighbours) {
        List<Set<Neighbour>> sequence = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            Set<Neighbour> here = neighbours.apply(chain.get(i - 1), chain.get(i));
            if (sequence.isEmpty() || !sequence.getLast().equals(here)) {
                sequence.add(here);
            }
        }
        return sequence;
    }

    private Set<UUID> changed() {
        Set<UUID> both = intersection(before.keySet(), after.keySet());
        both.removeIf(id -> get(before, id).equalsExact(get(after, id)));
        return both;
    }

    /** Only what lies about the changes can share an edge with them. */
    private Map<UUID, Geometry> near(Map<UUID, Geometry> all) {
        Map<UUID, Geometry> near = new HashMap<>(all);
        Envelope area = new Envelope();
        for (UUID id : changed()) {
            area.expandToInclude(get(before, id).getEnvelopeInternal());
            area.expandToInclude(get(after, id).getEnvelopeInternal());
        }
        near.values().removeIf(geometry -> !area.intersects(geometry.getEnvelopeInternal()));
        return near;
    }

    private static Geometry get(Map<UUID, Geometry> geometries, UUID id) {
        return Objects.requireNonNull(geometries.get(id));
    }

    private static Set<UUID> intersection(Set<UUID> a, Set<UUID> b) {
        Set<UUID> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }
}
