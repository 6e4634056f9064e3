package org.tongtu.plan.standard;

import org.jspecify.annotations.Nullable;

/**
 * How a layer is drawn by default.
 *
 * @param colour {@code #RRGGBB}
 * @param byAttribute the coded attribute whose codes bring their own colours, for example land use by class
 * @param order layers with a higher number are drawn above
 */
public record Style(String colour, @Nullable String byAttribute, int order) {}
