package org.tongtu.plan.standard;

import org.jspecify.annotations.Nullable;

/**
 * How a layer is drawn by default.
 *
 * @param colour {@code #RRGGBB}
 * @param byAttribute the coded attribute whose codes bring their own colours, for example land use by class
 * @param ground how areas that have no colours of their own cover what lies below
 * @param order layers with a higher number are drawn above
 */
public record Style(String colour, @Nullable String byAttribute, Ground ground, int order) {

    /** As a layer's cell writes it in lower case. */
    public enum Ground {
        TINT,
        HATCH,
        OUTLINE;

        static Ground of(String word) {
            for (Ground each : values()) {
                if (each.name().equalsIgnoreCase(word)) {
                    return each;
                }
            }
            return TINT;
        }
    }
}
