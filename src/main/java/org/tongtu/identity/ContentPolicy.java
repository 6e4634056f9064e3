package org.tongtu.identity;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What pages may load and run (Content-Security-Policy). Nothing from elsewhere, but the pictures of a configured base map. */
@Component
class ContentPolicy {

    private static final String PLAIN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    private static final String WORKSPACE = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:%s; font-src 'self' data:; "
            + "connect-src 'self' ws: wss:; object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private final String workspace;

    /** @param tiles {@code TONGTU_MAP_TILES}: URL template, a vertical bar, attribution */
    ContentPolicy(@Value("${tongtu.map.tiles:}") String tiles) {
        this.workspace = WORKSPACE.formatted(source(tiles.replaceFirst("\\|.*", "").strip()));
    }

    /** The template's scheme and host; {@code {s}} in it stands for one of several hosts. */
    private static String source(String template) {
        String origin = template.replaceFirst("^(https?://[^/]*).*", "$1").replaceFirst("\\{s}(?=\\.)", "*");
        boolean sound = origin.matches("https?://(\\*\\.)?[A-Za-z0-9.-]+(:\\d+)?");
        return sound && URI.create(origin.replace("*.", "")).getHost() != null ? " " + origin : "";
    }

    String plain() {
        return PLAIN;
    }

    String workspace() {
        return workspace;
    }
}
