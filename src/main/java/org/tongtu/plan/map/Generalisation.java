package org.tongtu.plan.map;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;

/**
 * The simplified derivative of a feature: what it is and roughly where. Every vertex lies on a grid of a thousandth of a
 * degree (about 100 m) rather than on a vertex of the original, so that nothing exact can be read back; what is smaller
 * than the grid disappears.
 */
final class Generalisation {

    private static final double STEPS_PER_DEGREE = 1000;
    private static final Set<String> KEPT = Set.of(Cell.ALIVE, "class", "grade", "name", "name_en");

    private Generalisation() {}

    static Optional<Thing> of(Thing exact) {
        return exact.geometry()
                .map(Generalisation::coarse)
                .filter(geometry -> !geometry.isEmpty())
                .map(geometry -> with(exact, geometry));
    }

    private static Geometry coarse(Geometry exact) {
        Geometry simple = DouglasPeuckerSimplifier.simplify(exact, 1 / STEPS_PER_DEGREE);
        return GeometryPrecisionReducer.reduce(
                simple.isEmpty() ? exact : simple, new PrecisionModel(STEPS_PER_DEGREE));
    }

    private static Thing with(Thing exact, Geometry geometry) {
        var cells = new TreeMap<String, Cell>(exact.cells());
        cells.keySet().retainAll(KEPT);
        cells.put(Cell.GEOMETRY, new Cell(CellValue.of(geometry), exact.cell(Cell.GEOMETRY).version()));
        return new Thing(exact.id(), exact.kind(), exact.group(), cells);
    }
}
