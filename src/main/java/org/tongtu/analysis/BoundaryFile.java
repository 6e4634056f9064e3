package org.tongtu.analysis;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A boundary as somebody hands it in.
 *
 * @param name the file's name as its owner calls it, a hint and nothing to be trusted; empty for a text that was pasted
 * @param crs EPSG code of the coordinate system, used only where the file names none
 */
public record BoundaryFile(String name, byte[] content, @Nullable Integer crs) {

    public static BoundaryFile pasted(String geoJson) {
        return new BoundaryFile("", geoJson.getBytes(StandardCharsets.UTF_8), null);
    }

    public boolean isPasted() {
        return name.isEmpty();
    }
}
