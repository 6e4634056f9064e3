package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Unreadable;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.Write;

/** A row that is nobody yet. */
record Creation(Target into, RowColumns columns, Row row, UUID id) {

    ReturnedFeature of(Geometry geometry, boolean copied) {
        var writes = new ArrayList<Write>();
        writes.add(write(Cell.ALIVE, CellValue.TRUE));
        writes.add(write(Cell.GEOMETRY, CellValue.of(geometry)));
        var unread = new ArrayList<String>();
        for (String attribute : columns.attributes()) {
            Object stated = columns.value(row, attribute);
            if (stated instanceof Unreadable odd) {
                unread.addAll(odd == Unreadable.STARS ? List.of() : List.of(attribute));
                continue;
            }
            Optional<CellValue> value = FileValues.cell(stated, columns.type(attribute));
            if (value.isEmpty()) {
                return result(Outcome.SKIPPED, geometry, Note.of("exchange.value", attribute, String.valueOf(stated)), List.of());
            }
            value.filter(it -> !it.isNull()).ifPresent(it -> writes.add(write(attribute, it)));
        }
        if (into.everHad(id)) {
            return result(Outcome.SKIPPED, geometry, Note.of("exchange.deleted"), List.of());
        }
        return result(Outcome.CREATED, geometry, copied ? Note.of("exchange.copied") : Note.unreadable(unread), writes);
    }

    private ReturnedFeature result(Outcome outcome, Geometry geometry, @org.jspecify.annotations.Nullable Note note, List<Write> writes) {
        Object name = columns.value(row, "name");
        List<String> cells = writes.stream().map(Write::cell).filter(it -> !it.equals(Cell.ALIVE)).toList();
        return new ReturnedFeature(outcome, row.name(), id, name == null ? "" : name.toString(), cells, false, null, geometry, note, List.copyOf(writes));
    }

    private Write write(String cell, CellValue value) {
        return new Write(id, ThingKind.FEATURE, into.layer().code(), cell, Version.NONE, value);
    }
}
