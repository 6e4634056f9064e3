package org.tongtu.geodata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** Closed paths (first vertex repeated at the end): where they start means nothing, which every comparison has to undo first. */
final class Ring {

    private Ring() {
    }

    /** The same ring, started and closed at the vertex with this index. */
    static Coordinate[] startingAt(Coordinate[] ring, int index) {
        int size = ring.length - 1;
        Coordinate[] turned = new Coordinate[ring.length];
        for (int i = 0; i <= size; i++) {
            turned[i] = ring[(index + i) % size];
        }
        return turned;
    }

    /** The same ring started at this vertex, if it visits it. */
    static Optional<Coordinate[]> startingAt(Coordinate[] ring, Coordinate vertex) {
        int index = Arrays.asList(ring).indexOf(vertex);
        return index < 0 ? Optional.empty() : Optional.of(startingAt(ring, index));
    }

    /** The first vertex of a ring that all others visit too. */
    static Optional<Coordinate> commonVertex(Coordinate[] ring, Coordinate[]... others) {
        Set<Coordinate> common = new HashSet<>(Arrays.asList(ring));
        for (Coordinate[] other : others) {
            common.retainAll(new HashSet<>(Arrays.asList(other)));
        }
        return Arrays.stream(ring).filter(common::contains).findFirst();
    }

    /** True where both visit the same vertices in the same order and direction. */
    static boolean equal(Coordinate[] a, Coordinate[] b) {
        return a.length == b.length && startingAt(b, a[0]).filter(turned -> Arrays.equals(a, turned)).isPresent();
    }
}
