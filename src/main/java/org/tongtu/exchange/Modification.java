package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Shapes;
import org.tongtu.exchange.format.Unreadable;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.log.Write;

/**
 * A row that is a feature its author saw.
 *
 * @param seen what the file was taken from; null where the file does not say
 * @param was the feature as it went out; where nobody can say, as it is now, with no version of what the proposal wrote
 */
record Modification(Target into, RowColumns columns, @Nullable Seen seen, Row row, Thing was) {

    /** @throws org.tongtu.geodata.BrokenGeometry where the shape collapses on the grid */
    ReturnedFeature of(Geometry geometry) {
        var writes = new ArrayList<Write>();
        var cut = new ArrayList<String>();
        var unread = new ArrayList<String>();
        Geometry before = was.geometry().orElse(geometry);
        Geometry after = after(geometry, before);
        if (!FileShapes.isSame(after, before)) {
            writes.add(write(Cell.GEOMETRY, CellValue.of(after)));
        }
        for (String attribute : columns.attributes()) {
            Object value = columns.value(row, attribute);
            Object known = LayerColumns.plain(was.value(attribute));
            if (!columns.states(row, attribute) || FileValues.isSame(value, known) || FileValues.isCut(value, known)) {
                continue;
            }
            if (value instanceof Unreadable) {
                unread.add(attribute);
                continue;
            }
            if (columns.isCut(row, attribute, known)) {
                cut.add(attribute);
                continue;
            }
            Optional<CellValue> cell = columns.cell(attribute, value);
            if (cell.isEmpty()) {
                return result(Outcome.SKIPPED, before, after, columns.refusal(attribute, value), List.of());
            }
            writes.add(write(attribute, cell.get()));
        }
        return decide(before, after, writes, left(cut, unread));
    }

    /** What of the row is not taken over, though it is there. */
    private static @Nullable Note left(List<String> cut, List<String> unread) {
        return cut.isEmpty() ? Note.unreadable(unread) : Note.of("exchange.cut", String.join(", ", cut));
    }

    private ReturnedFeature decide(Geometry before, Geometry after, List<Write> asked, @Nullable Note left) {
        Optional<Thing> now = into.state().find(was.id());
        List<Write> writes = asked.stream()
                .filter(it -> now.isEmpty() || !now.get().value(it.cell()).equals(it.value()))
                .toList();
        if (writes.isEmpty()) {
            return result(left == null ? Outcome.UNCHANGED : Outcome.SKIPPED, before, after, left, writes);
        }
        if (now.isEmpty() && !into.everHad(was.id())) {
            return result(Outcome.SKIPPED, before, after, Note.of("exchange.gone"), List.of());
        }
        return result(Outcome.MODIFIED, before, after, left, writes);
    }

    /** What was only rounded is as it was; a vertex that a neighbour has too is the neighbour's. */
    private Geometry after(Geometry geometry, Geometry before) {
        if (FileShapes.isSame(geometry, before) || FileShapes.isSameButRounded(geometry, before)) {
            return before;
        }
        PlanState state = seen == null ? into.state() : seen.state();
        var about = new Envelope(geometry.getEnvelopeInternal());
        about.expandBy(1e-6);
        var shapes = new ArrayList<Geometry>();
        state.intersecting(into.layer().code(), about).forEach(near -> near.geometry().ifPresent(shapes::add));
        shapes.add(before);
        return Shapes.single(FileShapes.about(shapes).restored(geometry));
    }

    private ReturnedFeature result(Outcome outcome, Geometry before, Geometry after, @Nullable Note note, List<Write> writes) {
        boolean contested = writes.stream().anyMatch(it -> isContested(it));
        return new ReturnedFeature(outcome, row.name(), was.id(), was.text("name"), writes.stream().map(Write::cell).toList(), contested,
                before, after, note, List.copyOf(writes));
    }

    private boolean isContested(Write write) {
        return into.state().find(was.id()).filter(now -> now.cell(write.cell()).version().equals(write.seen())).isEmpty();
    }

    private Write write(String cell, CellValue value) {
        return new Write(was.id(), ThingKind.FEATURE, into.layer().code(), cell, was.cell(cell).version(), value);
    }
}
