package org.tongtu.leaflet;

import java.util.Optional;

/** A background of picture tiles from elsewhere; none by default, so that the map works offline. */
public record BaseMap(String template, String attribution) {

    /** Reads {@code TONGTU_MAP_TILES}: the URL template, then a vertical bar, then the attribution. */
    public static Optional<BaseMap> parse(String setting) {
        if (setting.isBlank()) {
            return Optional.empty();
        }
        int bar = setting.indexOf('|');
        String template = bar < 0 ? setting : setting.substring(0, bar);
        return Optional.of(new BaseMap(template.strip(), bar < 0 ? "" : setting.substring(bar + 1).strip()));
    }
}
