package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.exchange.format.Shapes;
import org.tongtu.geodata.Grid;

/**
 * Shapes as files bring them back. A format or a program may round a coordinate by a unit or two of the grid, begin a ring
 * elsewhere or turn it round: that is no change. A vertex within {@value #TOLERANCE} grid units of one that was there before
 * is that vertex, so that borders stay shared to the last bit.
 */
final class FileShapes {

    /** About 0.3 mm. */
    private static final int TOLERANCE = 3;

    private record Square(long x, long y) {}

    private final Map<Square, List<Coordinate>> known = new HashMap<>();

    private FileShapes() {}

    static FileShapes about(Iterable<Geometry> before) {
        var shapes = new FileShapes();
        before.forEach(geometry -> {
            for (Coordinate c : geometry.getCoordinates()) {
                shapes.known.computeIfAbsent(square(c, 0, 0), square -> new ArrayList<>(1)).add(c);
            }
        });
        return shapes;
    }

    static boolean isSame(Geometry file, Geometry known) {
        return Shapes.single(file).norm().equalsExact(Shapes.single(known).norm());
    }

    static boolean isSameButRounded(Geometry file, Geometry known) {
        return file.getNumPoints() == known.getNumPoints() && isSame(about(List.of(known)).restored(file), known);
    }

    /**
     * @throws org.tongtu.geodata.BrokenGeometry where something collapses
     */
    Geometry restored(Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence path, int i) {
                nearest(path.getCoordinate(i)).ifPresent(c -> {
                    path.setOrdinate(i, CoordinateSequence.X, c.x);
                    path.setOrdinate(i, CoordinateSequence.Y, c.y);
                });
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return Grid.snap(copy);
    }

    private Optional<Coordinate> nearest(Coordinate c) {
        @Nullable Coordinate best = null;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (Coordinate each : known.getOrDefault(square(c, dx, dy), List.of())) {
                    best = isNear(c, each) && (best == null || each.distance(c) < best.distance(c)) ? each : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isNear(Coordinate c, Coordinate other) {
        return Math.abs(Grid.toGrid(c.x) - Grid.toGrid(other.x)) <= TOLERANCE && Math.abs(Grid.toGrid(c.y) - Grid.toGrid(other.y)) <= TOLERANCE;
    }

    private static Square square(Coordinate c, int dx, int dy) {
        return new Square(Math.floorDiv(Grid.toGrid(c.x), TOLERANCE + 1) + dx, Math.floorDiv(Grid.toGrid(c.y), TOLERANCE + 1) + dy);
    }
}
