package org.tongtu.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Addresses of the plan's three rooms in the workspace: ids in, routes hidden. */
public final class PlanLinks {

    private static final String WORKSPACE = "/workspace/";

    private PlanLinks() {}

    /** One map, zoomed to a feature. */
    public static String map(UUID thing) {
        return WORKSPACE + "map?thing=" + thing;
    }

    /** One target, at an indicator's row. */
    public static String target(String indicator) {
        return WORKSPACE + "targets?indicator=" + encoded(indicator);
    }

    /** One standard, at a rule and what it finds. */
    public static String rule(String code) {
        return WORKSPACE + "standard?rule=" + encoded(code);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
