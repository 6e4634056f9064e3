package org.tongtu.analysis.seam;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.LineString;

/**
 * A piece of a town's outline that faces a neighbour without being its outline too.
 *
 * @param near whether the two are one border there
 * @param metres how far from the neighbour at most
 */
record Facing(Town other, boolean near, LineString line, double length, double metres) {

    /**
     * Boundaries this far apart are still two drawings of one border, metres: what two sheets of 1:50,000 may differ by when
     * each line is drawn to within half a millimetre.
     */
    static final double TOLERANCE = 50;

    /** Towns this near lie beside each other, metres. */
    static final double BESIDE = 500;

    /** Shorter remains are where two drawings of one line end, metres. */
    private static final double REMAINS = 3 * TOLERANCE;

    /** What of it is not one of those once more, seen from the other side: from all of them it lies further than the towns do. */
    List<Facing> beyond(List<Facing> known) {
        var walk = new Stretch(line, 0);
        double limit = metres + TOLERANCE;
        List<Stretch> lines = known.stream().map(face -> new Stretch(face.line, 0)).toList();
        List<Run<Boolean>> runs = Run.along(walk, chainage -> Optional.of(new Run.Seen<>(
                lines.stream().allMatch(other -> other.distance(walk.at(chainage, 0)) > limit) ? Boolean.TRUE : null)));
        return runs.stream().filter(run -> run.length() >= Math.min(REMAINS, length - 1)).flatMap(run -> part(walk, run).stream()).toList();
    }

    private Optional<Facing> part(Stretch walk, Run<Boolean> run) {
        return run.length() > length - 1
                ? Optional.of(this)
                : walk.between(run.from(), run.to()) instanceof LineString part
                        ? Optional.of(new Facing(other, near, part, run.length(), metres))
                        : Optional.empty();
    }
}
