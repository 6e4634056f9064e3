package org.tongtu.leaflet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How features are drawn. Colours as in CSS, lengths in pixels.
 *
 * @param hatch gap between diagonal strokes in the fill's colour; must divide 256, null fills evenly
 * @param radius of points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paint(
        @Nullable String fill,
        @Nullable Double fillOpacity,
        @Nullable String stroke,
        @Nullable Double width,
        @Nullable List<Integer> dash,
        @Nullable Double radius,
        @Nullable Integer hatch) {

    public static Paint area(String fill, String stroke) {
        return new Paint(fill, 0.62, stroke, 0.6, null, null, null);
    }

    /** An area through which the ground stays visible. */
    public static Paint hatched(String colour) {
        return new Paint(colour, 0.9, colour, 1.6, null, null, 8);
    }

    /** An area of which mostly the edge is seen. */
    public static Paint tint(String colour) {
        return new Paint(colour, 0.14, colour, 1.8, null, null, null);
    }

    public static Paint outline(String stroke, double width, List<Integer> dash) {
        return new Paint(null, null, stroke, width, dash, null, null);
    }

    public static Paint line(String stroke, double width) {
        return new Paint(null, null, stroke, width, null, null, null);
    }

    public static Paint point(String fill, double radius) {
        return new Paint(fill, 1.0, "#ffffff", 1.5, null, radius, null);
    }
}
