package org.tongtu.plan;

import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A thing's cells as its row keeps them: {@code {"class":{"v":"0101","e":2}}} — value and the edition that wrote it. Read
 * back by cutting the text where the values begin and end: they are canonical already, and a plan has 100,000 rows.
 */
final class StoredCells {

    private static final String VALUE = ":{\"v\":";
    private static final String TYPE = "{\"type\":\"";
    private static final String COORDINATES = "\",\"coordinates\":";
    private static final String EDITION = ",\"e\":";

    private final String stored;
    private int at = 1;

    private StoredCells(String stored) {
        this.stored = stored;
    }

    /** @param edition the edition being written; it becomes the version of every cell the proposal wrote itself */
    static String write(Thing thing, int edition) {
        var out = new StringJoiner(",", "{", "}");
        thing.cells().forEach((name, cell) -> {
            if (!name.equals(Cell.ALIVE)) {
                out.add(CanonicalJson.quote(name) + VALUE + cell.value().json() + EDITION + editionOf(cell, edition) + "}");
            }
        });
        return out.toString();
    }

    private static int editionOf(Cell cell, int edition) {
        String version = cell.version().value();
        return version.startsWith("e") ? Integer.parseInt(version.substring(1)) : edition;
    }

    static SortedMap<String, Cell> read(String stored) {
        return new StoredCells(stored).cells();
    }

    private SortedMap<String, Cell> cells() {
        var cells = new TreeMap<String, Cell>();
        int newest = 1;
        int oldest = Integer.MAX_VALUE;
        while (at < stored.length() && stored.charAt(at) == '"') {
            String name = name();
            CellValue value = CellValue.trusted(value());
            int edition = edition();
            newest = Math.max(newest, edition);
            oldest = Math.min(oldest, edition);
            cells.put(name, new Cell(value, Version.ofEdition(edition)));
        }
        cells.put(Cell.ALIVE, new Cell(CellValue.TRUE, Version.ofEdition(Math.min(oldest, newest))));
        return cells;
    }

    private String name() {
        int begin = at;
        skipText();
        String quoted = stored.substring(begin, at);
        return (quoted.indexOf('\\') < 0 ? quoted.substring(1, quoted.length() - 1) : CanonicalJson.read(quoted).asString()).intern();
    }

    private String value() {
        expect(VALUE);
        int begin = at;
        if (isGeometry()) {
            at = stored.indexOf('}', at) + 1;
            return stored.substring(begin, at);
        }
        for (int depth = 0; depth > 0 || stored.charAt(at) != ','; ) {
            char next = stored.charAt(at);
            if (next == '"') {
                skipText();
                continue;
            }
            depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
            at++;
        }
        return stored.substring(begin, at);
    }

    /** Of canonical values only a geometry begins with its type and goes on with coordinates, and it has one brace at its end. */
    private boolean isGeometry() {
        return stored.startsWith(TYPE, at) && stored.startsWith(COORDINATES, stored.indexOf('"', at + TYPE.length()));
    }

    /** The number, the brace after it, and what separates it from the next cell. */
    private int edition() {
        expect(EDITION);
        int end = stored.indexOf('}', at);
        int edition = Integer.parseInt(stored, at, end, 10);
        at = end + 2;
        return edition;
    }

    private void skipText() {
        for (at++; stored.charAt(at) != '"'; at++) {
            if (stored.charAt(at) == '\\') {
                at++;
            }
        }
        at++;
    }

    private void expect(String wanted) {
        if (!stored.startsWith(wanted, at)) {
            throw new IllegalStateException("A stored row was not written by this portal: " + stored);
        }
        at += wanted.length();
    }
}
