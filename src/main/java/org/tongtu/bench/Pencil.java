package org.tongtu.bench;

/** What somebody draws, operation for operation. */
interface Pencil {

    /**
     * The writes of one operation, as JSON objects with commas between them.
     *
     * @param seen the sequence of one's last acknowledged operation; 0 before the first
     * @param move counts the operations
     */
    String writes(long seen, int move);

    static String write(String thing, String group, String cell, String version, String value) {
        return "{\"thing\":\"%s\",\"kind\":\"FEATURE\",\"group\":\"%s\",\"cell\":\"%s\",\"seen\":\"%s\",\"value\":%s}"
                .formatted(thing, group, cell, version, value);
    }
}
