package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Compares who shares which stretch of border before and after an operation: along every redrawn stretch of a feature, the sequence of
 * neighbours must stay what it was. Where it was not shared it may do as it likes.
 */
final class BorderCheck {

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
        List<Set<UUID>> wanted = sequence(edit.before(), edge -> lostOwners(id, edge));
        Set<UUID> owners = new HashSet<>();
        wanted.forEach(owners::addAll);
        return !owners.isEmpty() && !wanted.equals(sequence(edit.after(), edge -> intersection(edgesAfter.along(edge), owners)));
    }

    /** Who shared this edge with the feature and still exists, unless the edge is still shared, be it with somebody else. */
    private Set<UUID> lostOwners(UUID id, Edge edge) {
        if (edgesAfter.along(edge).size() > 1) {
            return Set.of();
        }
        Set<UUID> owners = intersection(edgesBefore.along(edge), after.keySet());
        owners.remove(id);
        return owners;
    }

    /** The owners along a chain, repetitions left out. */
    private static List<Set<UUID>> sequence(List<Coordinate> chain, Function<Edge, Set<UUID>> owners) {
        List<Set<UUID>> sequence = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            Set<UUID> here = owners.apply(Edge.between(chain.get(i - 1), chain.get(i)));
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
