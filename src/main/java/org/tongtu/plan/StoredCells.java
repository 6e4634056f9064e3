package org.tongtu.plan;

import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A thing's cells as its row keeps them: {@code {"class":{"v":"0101","e":2}}} — value and the edition that wrote it. */
final class StoredCells {

    private StoredCells() {}

    /** @param edition the edition being written; it becomes the version of every cell the proposal wrote itself */
    static String write(Thing thing, int edition) {
        var out = new StringJoiner(",", "{", "}");
        thing.cells().forEach((name, cell) -> {
            if (!name.equals(Cell.ALIVE)) {
                out.add(CanonicalJson.quote(name) + ":{\"v\":" + cell.value().json() + ",\"e\":" + editionOf(cell, edition)
                        + "}");
            }
        });
        return out.toString();
    }

    private static int editionOf(Cell cell, int edition) {
        String version = cell.version().value();
        return version.startsWith("e") ? Integer.parseInt(version.substring(1)) : edition;
    }

    static SortedMap<String, Cell> read(String stored) {
        var cells = new TreeMap<String, Cell>();
        int newest = 1;
        int oldest = Integer.MAX_VALUE;
        for (var entry : CanonicalJson.read(stored).properties()) {
            JsonNode node = entry.getValue();
            int edition = node.get("e").asInt();
            newest = Math.max(newest, edition);
            oldest = Math.min(oldest, edition);
            cells.put(entry.getKey(), new Cell(CellValue.trusted(node.get("v")), Version.ofEdition(edition)));
        }
        cells.put(Cell.ALIVE, new Cell(CellValue.TRUE, Version.ofEdition(Math.min(oldest, newest))));
        return cells;
    }
}
