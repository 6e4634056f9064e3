package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Redraws neighbours after one polygon's edit. Where vertices only moved, every neighbour's equal vertex moves along. Where vertices
 * were added or removed, the stretch is cut where the set of neighbours along it changes; such a corner goes to the nearest new
 * vertex, and each piece in between is replaced as a whole.
 */
final class EdgeFollower {

    private final EdgeIndex index;
    private final Map<Coordinate, Coordinate> moves = new HashMap<>();
    private final List<ChainEdit> pieces = new ArrayList<>();

    EdgeFollower(List<ChainEdit> edits, EdgeIndex neighbours) {
        this.index = neighbours;
        for (ChainEdit edit : edits) {
            if (edit.isMove()) {
                move(edit);
            } else {
                cut(edit);
            }
        }
    }

    Geometry follow(Geometry neighbour) {
        return new PathMap(this::redraw, Grid.FACTORY).apply(neighbour);
    }

    private void move(ChainEdit edit) {
        for (int i = 0; i < edit.before().size(); i++) {
            moves.put(edit.before().get(i), edit.after().get(i));
        }
    }

    private void cut(ChainEdit edit) {
        List<Integer> corners = corners(edit.before());
        int from = 0;
        int newFrom = 0;
        for (int i = 0; i < corners.size(); i++) {
            int to = corners.get(i);
            int newTo = nearest(edit, to, newFrom + 1, edit.after().size() - 1 - (corners.size() - i));
            moves.put(edit.before().get(to), edit.after().get(newTo));
            addPiece(edit.part(from, to, newFrom, newTo));
            from = to;
            newFrom = newTo;
        }
        addPiece(edit.part(from, edit.before().size() - 1, newFrom, edit.after().size() - 1));
    }

    private void addPiece(ChainEdit piece) {
        if (!index.along(piece.before().get(0), piece.before().get(1)).isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Positions inside a chain where the set of neighbours changes. */
    private List<Integer> corners(List<Coordinate> chain) {
        List<Integer> corners = new ArrayList<>();
        for (int i = 1; i < chain.size() - 1; i++) {
            if (!index.along(chain.get(i - 1), chain.get(i)).equals(index.along(chain.get(i), chain.get(i + 1)))) {
                corners.add(i);
            }
        }
        return corners;
    }

    private static int nearest(ChainEdit edit, int corner, int first, int last) {
        Coordinate old = edit.before().get(corner);
        if (first > last) {
            throw BrokenGeometry.at("geometry.shared-corner", old);
        }
        int best = first;
        for (int i = first + 1; i <= last; i++) {
            best = edit.after().get(i).distance(old) < edit.after().get(best).distance(old) ? i : best;
        }
        return best;
    }

    private Coordinate[] redraw(Coordinate[] closed) {
        List<Coordinate> ring = Arrays.asList(closed).subList(0, closed.length - 1);
        List<List<Coordinate>> drawn = new ArrayList<>();
        ring.forEach(vertex -> drawn.add(new ArrayList<>(List.of(moves.getOrDefault(vertex, vertex)))));
        for (ChainEdit piece : pieces) {
            replace(ring, drawn, piece);
        }
        List<Coordinate> path = new ArrayList<>();
        drawn.forEach(path::addAll);
        path.add(path.getFirst());
        return path.toArray(Coordinate[]::new);
    }

    /** Neighbours usually run along the chain the other way round. */
    private static void replace(List<Coordinate> ring, List<List<Coordinate>> drawn, ChainEdit piece) {
        replaceForward(ring, drawn, piece);
        replaceForward(ring, drawn, new ChainEdit(piece.before().reversed(), piece.after().reversed()));
    }

    private static void replaceForward(List<Coordinate> ring, List<List<Coordinate>> drawn, ChainEdit piece) {
        int size = ring.size();
        int start = ring.indexOf(piece.before().getFirst());
        for (int i = 0; i < piece.before().size(); i++) {
            if (start < 0 || !ring.get((start + i) % size).equals(piece.before().get(i))) {
                return;
            }
        }
        for (int i = 1; i < piece.before().size() - 1; i++) {
            drawn.get((start + i) % size).clear();
        }
        drawn.get(start).addAll(piece.after().subList(1, piece.after().size() - 1));
    }
}
