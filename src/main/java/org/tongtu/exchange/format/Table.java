package org.tongtu.exchange.format;

import java.util.List;

/** What a file holds: columns and features. */
public record Table(String name, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
