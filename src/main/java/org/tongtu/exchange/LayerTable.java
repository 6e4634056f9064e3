package org.tongtu.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongtu.exchange.format.Column;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.LayerDefinition;

/** Features of a layer as a table that finds its way back. */
final class LayerTable {

    private static final Comparator<Version> LATER =
            Comparator.comparing(Version::isOwn).thenComparing(Version::number);

    private LayerTable() {}

    static Table of(LayerDefinition layer, Collection<Thing> things, Origin origin) {
        List<Column> columns = LayerColumns.of(layer, things);
        List<Row> rows = things.stream().filter(thing -> thing.geometry().isPresent()).map(thing -> row(thing, columns, origin)).toList();
        return new Table(layer.code().replaceAll("[^A-Za-z0-9_]", "_"), columns, rows);
    }

    private static Row row(Thing thing, List<Column> columns, Origin origin) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(LayerColumns.ID, thing.id().toString());
        values.put(LayerColumns.VERSION, version(thing).toString());
        values.put(LayerColumns.SOURCE, origin.toString());
        columns.stream().skip(LayerColumns.OWN.size()).forEach(column -> {
            Object value = LayerColumns.plain(thing.value(column.name()));
            if (value != null) {
                values.put(column.name(), column.kind() == Column.Kind.TEXT ? text(value) : value);
            }
        });
        return Row.of(thing.id().toString(), thing.geometry().orElseThrow(), values);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The latest that any of its cells has: an operation of the proposal comes after every edition. */
    static Version version(Thing thing) {
        return thing.cells().values().stream().map(Cell::version).max(LATER).orElse(Version.NONE);
    }
}
