package org.tongtu.exchange.format;

import java.util.List;

/**
 * What a file holds: columns and features.
 *
 * @param cutsTexts whether the format holds no more than the beginning of a long text
 */
public record Table(String name, List<Column> columns, List<Row> rows, boolean cutsTexts) {

    public Table(String name, List<Column> columns, List<Row> rows) {
        this(name, columns, rows, false);
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
