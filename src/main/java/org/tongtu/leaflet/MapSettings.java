package org.tongtu.leaflet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What surrounds the map: its background, whose data it shows, and the names of its parts for those who listen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MapSettings(@Nullable BaseMap baseMap, String attribution, String language, Texts texts) {

    /** In the reader's language. */
    public record Texts(String map, String zoomIn, String zoomOut, String fullScreen, String place) {}
}
