package org.tongtu.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tongtu.plan.PlanId;

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

    /** A finding of a plan with its state and its history. */
    public static String finding(PlanId plan, UUID finding) {
        return WORKSPACE + "findings/" + finding + "?plan=" + plan;
    }

    /** What is found in an edition, as a list and a map. */
    public static String findings(PlanId plan, int edition) {
        return WORKSPACE + "findings?plan=" + plan + "&edition=" + edition;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
