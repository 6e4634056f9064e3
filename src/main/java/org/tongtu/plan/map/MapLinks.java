package org.tongtu.plan.map;

import java.util.UUID;

/** Addresses of the map below the workspace, for every room that wants to show something on it. */
public final class MapLinks {

    public static final String ROUTE = "map";
    public static final String THING = "thing";
    public static final String EDITION = "edition";

    private MapLinks() {}

    /** The map with this feature chosen and in sight. */
    public static String thing(UUID id) {
        return ROUTE + "?" + THING + "=" + id;
    }

    public static String thing(UUID id, int edition) {
        return thing(id) + "&" + EDITION + "=" + edition;
    }
}
