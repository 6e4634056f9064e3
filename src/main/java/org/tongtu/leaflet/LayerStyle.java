package org.tongtu.leaflet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Paints by the value of one property; classes are painted in their order.
 *
 * @param fallback for values without a class of their own
 * @param labelFrom zoom from which names are written; null never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LayerStyle(String property, Map<String, Paint> classes, Paint fallback, @Nullable Integer labelFrom) {

    public LayerStyle {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    public static LayerStyle plain(Paint paint) {
        return new LayerStyle("class", Map.of(), paint, null);
    }
}
