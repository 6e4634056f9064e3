package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Merges two edits of one geometry where that cannot be wrong, so that two people may work on two ends of one district. Rings are
 * compared by position and vertices on the grid; the edited stretches of the two must be separated by an unchanged vertex, and the
 * result must be valid. Anything else is a conflict for people to settle.
 *
 * <p>What comes out then is exactly both edits: with areas as sets, merged △ base = (theirs △ base) △ (mine △ base). Proof: every edge
 * of theirs, mine, base and merged occurs in an even number of the four boundaries (separate stretches are replaced as a whole), and
 * the inside of a valid polygon is where a path to infinity crosses its boundary an odd number of times. The tests check it with JTS.
 */
public final class GeometryMerge {

    private GeometryMerge() {
    }

    /**
     * Both edits in one geometry on the grid of record, or empty where that is a conflict. Two equal edits are one; points that both
     * moved, and geometries that gained or lost a part or a hole on one side while the other changed too, are conflicts.
     *
     * @throws BrokenGeometry where one of the three is itself not valid
     */
    public static Optional<Geometry> merge(Geometry base, Geometry theirs, Geometry mine) {
        return mergeSnapped(Grid.snap(base), Grid.snap(theirs), Grid.snap(mine));
    }

    private static Optional<Geometry> mergeSnapped(Geometry base, Geometry theirs, Geometry mine) {
        if (same(base, mine) || same(theirs, mine)) {
            return Optional.of(theirs);
        }
        if (same(base, theirs)) {
            return Optional.of(mine);
        }
        boolean comparable = base.getDimension() > 0 && shape(base).equals(shape(theirs)) && shape(base).equals(shape(mine));
        return comparable ? mergePaths(base, theirs, mine) : Optional.empty();
    }

    private static Optional<Geometry> mergePaths(Geometry base, Geometry theirs, Geometry mine) {
        Iterator<Coordinate[]> theirPaths = PathMap.pathsOf(theirs).iterator();
        Iterator<Coordinate[]> myPaths = PathMap.pathsOf(mine).iterator();
        List<Coordinate[]> merged = new ArrayList<>();
        for (Coordinate[] path : PathMap.pathsOf(base)) {
            Optional<Coordinate[]> both = base.getDimension() == 2
                    ? PathMerge.mergeRing(path, theirPaths.next(), myPaths.next())
                    : PathMerge.merge(path, theirPaths.next(), myPaths.next());
            if (both.isEmpty()) {
                return Optional.empty();
            }
            merged.add(both.get());
        }
        Iterator<Coordinate[]> next = merged.iterator();
        Geometry result = new PathMap(path -> next.next(), Grid.FACTORY).apply(base);
        return Optional.of(result).filter(geometry -> geometry.isValid() && asSimpleAs(geometry, base, theirs, mine));
    }

    /** A line that crosses itself only in the merged version was meant by nobody. */
    private static boolean asSimpleAs(Geometry merged, Geometry... versions) {
        return merged.getDimension() == 2 || merged.isSimple() || !Arrays.stream(versions).allMatch(Geometry::isSimple);
    }

    private static boolean same(Geometry a, Geometry b) {
        return a.equalsExact(b) || a.norm().equalsExact(b.norm());
    }

    /** Type, parts and holes of each part, as text. */
    private static String shape(Geometry geometry) {
        StringBuilder shape = new StringBuilder(geometry.getGeometryType());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            shape.append(' ').append(geometry.getGeometryN(i) instanceof Polygon polygon ? polygon.getNumInteriorRing() : 0);
        }
        return shape.toString();
    }
}
