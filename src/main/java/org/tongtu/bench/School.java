package org.tongtu.bench;

import java.util.UUID;

/** Sites a school, then moves and renames it again and again. */
final class School implements Pencil {

    private static final double WEST = 117.0;
    private static final double SOUTH = 31.0;

    private final String id = UUID.randomUUID().toString();
    private final int index;

    School(int index) {
        this.index = index;
    }

    @Override
    public String writes(long seen, int move) {
        String version = seen == 0 ? "-" : Long.toString(seen);
        String fresh = seen > 0 ? "" : write("alive", version, "true") + "," + write("class", version, "\"school\"") + ",";
        String place = "{\"type\":\"Point\",\"coordinates\":[%.6f,%.6f]}".formatted(WEST + index * 1e-3, SOUTH + move * 1e-6);
        return fresh + write("geometry", version, place) + "," + write("name", version, "\"学校 " + move + "\"");
    }

    private String write(String cell, String version, String value) {
        return Pencil.write(id, "facility", cell, version, value);
    }
}
