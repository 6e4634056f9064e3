package org.tongtu.plan.map;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.Thing;

/**
 * Areas too small to be seen at a zoom. Drawn one by one they would make huge tiles, left out they would make holes in
 * the map: of all that fall into the same two by two pixels the largest stands for the rest, as a square.
 */
final class Crumbs {

    private final double side;
    private final Map<Cell, Crumb> largest = new HashMap<>();

    private record Cell(long column, long row) {}

    private record Crumb(Thing thing, double area) {}

    /** @param pixel degrees */
    Crumbs(double pixel) {
        this.side = 2 * pixel;
    }

    /** Whether the feature was small enough to be taken. */
    boolean take(Thing thing, Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        if (geometry.getDimension() < 2 || box.getWidth() > side || box.getHeight() > side) {
            return false;
        }
        var cell = new Cell((long) Math.floor(box.centre().x / side), (long) Math.floor(box.centre().y / side));
        largest.merge(cell, new Crumb(thing, geometry.getArea()), (a, b) -> b.area() > a.area() ? b : a);
        return true;
    }

    void forEach(BiConsumer<Thing, Geometry> visit) {
        largest.forEach((cell, crumb) -> visit.accept(crumb.thing(), square(cell)));
    }

    private Geometry square(Cell cell) {
        return Grid.FACTORY.toGeometry(new Envelope(
                cell.column() * side, (cell.column() + 1) * side, cell.row() * side, (cell.row() + 1) * side));
    }
}
