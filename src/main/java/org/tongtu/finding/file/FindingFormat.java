package org.tongtu.finding.file;

/** Kinds of files that findings are written into, by their endings. */
public enum FindingFormat {
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    csv("text/csv;charset=UTF-8"),
    geojson("application/geo+json");

    private final String mediaType;

    FindingFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
