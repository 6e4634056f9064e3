package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
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

    static final String REDRAWN = "exchange.redrawn";

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
            Optional<CellValue> value = columns.cell(attribute, stated);
            if (value.isEmpty()) {
                return result(Outcome.SKIPPED, geometry, columns.refusal(attribute, stated), List.of());
            }
            value.filter(it -> !it.isNull()).ifPresent(it -> writes.add(write(attribute, it)));
        }
        if (into.everHad(id)) {
            return result(Outcome.SKIPPED, geometry, Note.of("exchange.deleted"), List.of());
        }
        return result(Outcome.CREATED, geometry, copied ? Note.of("exchange.copied") : twin(geometry).or(() -> Optional.ofNullable(Note.unreadable(unread))).orElse(null), writes);
    }

    /** A row without 标识码 that lies on what the proposal has drawn itself is likely the same thing, reshaped in a file of before. */
    private Optional<Note> twin(Geometry geometry) {
        return geometry.getDimension() < 2 || !columns.id(row).isEmpty()
                ? Optional.empty()
                : into.state().intersecting(into.layer().code(), geometry.getEnvelopeInternal()).stream()
                        .filter(near -> near.cell(Cell.ALIVE).version().isOwn() && near.geometry().filter(it -> isMostly(it, geometry)).isPresent())
                        .findFirst().map(near -> Note.of(REDRAWN, near.text("name")));
    }

    private static boolean isMostly(Geometry one, Geometry other) {
        double common = OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea();
        return common * 2 > Math.min(one.getArea(), other.getArea());
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
