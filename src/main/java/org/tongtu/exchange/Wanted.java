package org.tongtu.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Which features are to go out, and how.
 *
 * @param format the ending of the file
 * @param charset of a shapefile's text: {@code UTF-8} or {@code GBK}; null is UTF-8
 * @param box only what meets it (degrees); null is the whole layer
 * @param things only these; empty is all
 */
public record Wanted(String layer, String format, @Nullable String charset, @Nullable Envelope box, List<UUID> things) {

    public static Wanted whole(String layer, String format, @Nullable String charset) {
        return new Wanted(layer, format, charset, null, List.of());
    }
}
