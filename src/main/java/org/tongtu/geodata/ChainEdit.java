package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A stretch of boundary that was redrawn: the old chain of vertices and the new one. First and last vertex of both are the same
 * unchanged ones, unless a whole ring was replaced: then the chains are closed rings, and the new one is empty where the ring is gone.
 */
record ChainEdit(List<Coordinate> before, List<Coordinate> after) {

    /** All stretches in which two versions of a polygon differ. Rings belong together by the vertices they share, else by position. */
    static List<ChainEdit> between(Geometry before, Geometry after) {
        List<Coordinate[]> old = PathMap.pathsOf(before);
        List<Coordinate[]> now = PathMap.pathsOf(after);
        List<ChainEdit> edits = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Coordinate[] ring = old.get(i);
            Coordinate[] byPosition = old.size() == now.size() ? now.get(i) : new Coordinate[0];
            Coordinate[] partner = now.stream().max(Comparator.comparingInt(other -> common(ring, other)))
                    .filter(other -> common(ring, other) > 0).orElse(byPosition);
            edits.addAll(ofRing(ring, partner));
        }
        return edits;
    }

    /** True where vertices only moved: the old ones and the new ones correspond one to one. */
    boolean isMove() {
        return before.size() == after.size();
    }

    /** The part from one pair of corresponding vertices to the next, both included. */
    ChainEdit part(int from, int to, int newFrom, int newTo) {
        return new ChainEdit(before.subList(from, to + 1), after.subList(newFrom, newTo + 1));
    }

    private static List<ChainEdit> ofRing(Coordinate[] ring, Coordinate[] other) {
        return Ring.commonVertex(ring, other)
                .map(start -> ofTurned(Ring.startingAt(ring, start).orElseThrow(), Ring.startingAt(other, start).orElseThrow()))
                .orElseGet(() -> List.of(new ChainEdit(List.of(ring), List.of(other))));
    }

    private static List<ChainEdit> ofTurned(Coordinate[] ring, Coordinate[] other) {
        return PathDiff.between(ring, other).stream().map(edit -> {
            List<Coordinate> after = new ArrayList<>(edit.replacement());
            after.addFirst(ring[edit.from() - 1]);
            after.addLast(ring[edit.to()]);
            return new ChainEdit(List.of(Arrays.copyOfRange(ring, edit.from() - 1, edit.to() + 1)), after);
        }).toList();
    }

    private static int common(Coordinate[] ring, Coordinate[] other) {
        Set<Coordinate> vertices = new HashSet<>(Arrays.asList(ring));
        vertices.retainAll(new HashSet<>(Arrays.asList(other)));
        return vertices.size();
    }
}
