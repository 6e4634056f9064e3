package org.tongtu.plan.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.Thing;

/**
 * Areas too small to be pointed at. Drawn one by one they would make huge tiles, left out they would make holes in the
 * map: it becomes a mosaic of stones of two by two pixels, each with the look of the largest area there. What looks alike
 * in a tile is one feature, and nobody's.
 */
final class Crumbs {

    /** Keys of cells of one row that lie side by side differ by one. */
    private static final long ROW = 1L << 32;

    private static final double STONE = 2;
    private static final double SMALL = 3;

    private final double side;
    private final double small;
    private final Map<Long, Crumb> largest = new HashMap<>();

    private record Crumb(Thing thing, double area) {}

    /** @param pixel degrees */
    Crumbs(double pixel) {
        this.side = STONE * pixel;
        this.small = SMALL * pixel;
    }

    /** Whether the feature was small enough to be taken. */
    boolean take(Thing thing, Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        if (geometry.getDimension() < 2 || box.getWidth() > small || box.getHeight() > small) {
            return false;
        }
        var crumb = new Crumb(thing, box.getArea());
        for (long row = first(box.getMinY(), box.getMaxY()); row <= last(box.getMinY(), box.getMaxY()); row++) {
            for (long column = first(box.getMinX(), box.getMaxX()); column <= last(box.getMinX(), box.getMaxX()); column++) {
                largest.merge(row * ROW + column, crumb, (a, b) -> b.area() > a.area() ? b : a);
            }
        }
        return true;
    }

    /** The first stone whose middle lies between, or the one in which the middle lies. */
    private long first(double from, double to) {
        return Math.min((long) Math.ceil(from / side - 0.5), (long) Math.floor((from + to) / 2 / side));
    }

    private long last(double from, double to) {
        return Math.max((long) Math.floor(to / side - 0.5), (long) Math.floor((from + to) / 2 / side));
    }

    /** @param look what a thing is coloured by */
    <L> void forEach(Function<Thing, L> look, BiConsumer<L, Geometry> visit) {
        var alike = new LinkedHashMap<L, List<Long>>();
        largest.forEach((cell, crumb) -> alike.computeIfAbsent(look.apply(crumb.thing()), fresh -> new ArrayList<>()).add(cell));
        alike.forEach((each, cells) -> visit.accept(each, squares(cells.stream().mapToLong(Long::longValue).sorted().toArray())));
    }

    /** Cells side by side are one rectangle. */
    private Geometry squares(long[] cells) {
        var rectangles = new ArrayList<Polygon>();
        for (int first = 0, next; first < cells.length; first = next) {
            for (next = first + 1; next < cells.length && cells[next] == cells[next - 1] + 1; ) {
                next++;
            }
            rectangles.add(rectangle(cells[first], next - first));
        }
        return Grid.FACTORY.createMultiPolygon(rectangles.toArray(Polygon[]::new));
    }

    private Polygon rectangle(long cell, int cells) {
        long row = Math.floorDiv(cell + ROW / 2, ROW);
        long column = cell - row * ROW;
        return (Polygon) Grid.FACTORY.toGeometry(
                new Envelope(column * side, (column + cells) * side, row * side, (row + 1) * side));
    }
}
