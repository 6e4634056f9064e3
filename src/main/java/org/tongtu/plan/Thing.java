package org.tongtu.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature, target, rule, clause or layer at one moment: an immutable bundle of cells.
 *
 * @param group the layer's code for a feature, the indicator's code for a target, else a heading of the kind's own
 */
public record Thing(UUID id, ThingKind kind, String group, SortedMap<String, Cell> cells) {

    public Thing {
        cells = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** A thing as an edition first holds it. */
    public static Thing inEdition(int edition, UUID id, ThingKind kind, String group, Map<String, CellValue> values) {
        Version version = Version.ofEdition(edition);
        var cells = new TreeMap<String, Cell>();
        values.forEach((name, value) -> cells.put(name, new Cell(value, version)));
        cells.put(Cell.ALIVE, new Cell(CellValue.TRUE, version));
        return new Thing(id, kind, group, cells);
    }

    public Cell cell(String name) {
        return cells.getOrDefault(name, Cell.EMPTY);
    }

    public CellValue value(String name) {
        return cell(name).value();
    }

    public boolean isAlive() {
        return value(Cell.ALIVE).isTrue();
    }

    public String text(String name) {
        return value(name).asText().orElse("");
    }

    public Optional<BigDecimal> number(String name) {
        return value(name).asNumber();
    }

    public Optional<Geometry> geometry() {
        return value(Cell.GEOMETRY).asGeometry();
    }

    /** This thing with one cell written. */
    public Thing with(String name, Cell cell) {
        var changed = new TreeMap<>(cells);
        changed.put(name, cell);
        return new Thing(id, kind, group, changed);
    }
}
