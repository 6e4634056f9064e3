package org.tongtu.exchange.format;

/** One attribute of a table, as its file declares it. */
public record Column(String name, Kind kind) {

    /** What its values are; dates are text {@code 2026-11-22}. */
    public enum Kind {
        TEXT,
        INTEGER,
        REAL,
        BOOLEAN
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }
}
