package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** Three-way merge of one path; rings are turned to a common start first. */
final class PathMerge {

    private static final int SMALLEST_RING = 4;

    private PathMerge() {
    }

    /** Of rings whose start means nothing. */
    static Optional<Coordinate[]> mergeRing(Coordinate[] base, Coordinate[] theirs, Coordinate[] mine) {
        if (Ring.equal(base, theirs)) {
            return Optional.of(mine);
        }
        if (Ring.equal(base, mine)) {
            return Optional.of(theirs);
        }
        return Ring.commonVertex(base, theirs, mine).flatMap(start -> merge(turned(base, start), turned(theirs, start), turned(mine, start)))
                .filter(ring -> ring.length >= SMALLEST_RING);
    }

    /** Of lines; empty where the edits are not separated by an unchanged vertex. */
    static Optional<Coordinate[]> merge(Coordinate[] base, Coordinate[] theirs, Coordinate[] mine) {
        List<PathEdit> edits = new ArrayList<>(PathDiff.between(base, theirs));
        for (PathEdit my : PathDiff.between(base, mine)) {
            if (!edits.stream().allMatch(my::isSeparateFrom)) {
                return Optional.empty();
            }
            edits.add(my);
        }
        return Optional.of(apply(base, edits));
    }

    private static Coordinate[] turned(Coordinate[] ring, Coordinate start) {
        return Ring.startingAt(ring, start).orElseThrow();
    }

    private static Coordinate[] apply(Coordinate[] base, List<PathEdit> edits) {
        List<Coordinate> path = new ArrayList<>(Arrays.asList(base));
        for (PathEdit edit : edits.stream().sorted(Comparator.comparingInt(PathEdit::from).reversed()).toList()) {
            path.subList(edit.from(), edit.to()).clear();
            path.addAll(edit.from(), edit.replacement());
        }
        return path.toArray(Coordinate[]::new);
    }
}
