package org.tongtu.geodata;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The vertices of rings, found by their place without anything being made: whoever compares neighbours asks a million times. */
final class Corners {

    static final int NONE = -1;

    private static final int FIBONACCI = 0x9E3779B9;

    private final Coordinate[] places;
    private final int[] next;
    private final int[] previous;
    private final int[] slots;
    private boolean knotted;

    /** @param rings closed */
    Corners(List<Coordinate[]> rings) {
        int count = rings.stream().mapToInt(ring -> ring.length - 1).sum();
        places = new Coordinate[count];
        next = new int[count];
        previous = new int[count];
        slots = new int[Integer.highestOneBit(Math.max(count, 1)) << 2];
        int first = 0;
        for (Coordinate[] ring : rings) {
            int length = ring.length - 1;
            for (int i = 0; i < length; i++) {
                places[first + i] = ring[i];
                next[first + i] = first + (i + 1) % length;
                previous[first + i] = first + (i + length - 1) % length;
                enter(first + i);
            }
            first += length;
        }
    }

    /** As many as there are edges: each begins one. */
    int count() {
        return places.length;
    }

    Coordinate place(int corner) {
        return places[corner];
    }

    Coordinate after(int corner) {
        return places[next[corner]];
    }

    Coordinate before(int corner) {
        return places[previous[corner]];
    }

    /** Whether rings meet in a vertex, or one comes through it twice. */
    boolean isKnotted() {
        return knotted;
    }

    /** A vertex at a place, or {@link #NONE}. */
    int at(Coordinate place) {
        for (int slot = slot(place); slots[slot] != 0; slot = following(slot)) {
            if (places[slots[slot] - 1].equals2D(place)) {
                return slots[slot] - 1;
            }
        }
        return NONE;
    }

    /** The vertex that begins the edge between two places, whichever way it runs, or {@link #NONE}. */
    int edge(Coordinate a, Coordinate b) {
        for (int slot = slot(a); slots[slot] != 0; slot = following(slot)) {
            int corner = slots[slot] - 1;
            if (places[corner].equals2D(a)) {
                if (after(corner).equals2D(b)) {
                    return corner;
                }
                if (before(corner).equals2D(b)) {
                    return previous[corner];
                }
            }
        }
        return NONE;
    }

    private void enter(int corner) {
        knotted |= at(places[corner]) != NONE;
        int slot = slot(places[corner]);
        while (slots[slot] != 0) {
            slot = following(slot);
        }
        slots[slot] = corner + 1;
    }

    private int slot(Coordinate place) {
        int hash = (31 * Double.hashCode(place.x + 0.0) + Double.hashCode(place.y + 0.0)) * FIBONACCI; // −0 is where 0 is
        return hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private int following(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
