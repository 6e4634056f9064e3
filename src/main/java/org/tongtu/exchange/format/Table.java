package org.tongtu.exchange.format;

import java.util.List;
import java.util.Set;

/**
 * What a file holds: columns and features.
 *
 * @param cutsTexts whether the format holds no more than the beginning of a long text
 * @param systems EPSG codes of the systems that its coordinates came in; empty where it does not tell
 */
public record Table(String name, List<Column> columns, List<Row> rows, boolean cutsTexts, Set<Integer> systems) {

    public Table(String name, List<Column> columns, List<Row> rows) {
        this(name, columns, rows, false, Set.of());
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        systems = Set.copyOf(systems);
    }
}
