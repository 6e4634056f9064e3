package org.tongtu.plan.map;

import java.util.UUID;

/** Addresses of the map below the workspace, for every room that wants to show something on it. */
public final class MapLinks {

    public static final String ROUTE = "map";
    public static final String THING = "thing";
    public static final String EDITION = "edition";

    public static final String SHOW = "show";

    private MapLinks() {}

    /** The map with this feature chosen and in sight. */
    public static String thing(UUID id) {
        return ROUTE + "?" + THING + "=" + id;
    }

    /** The map of an edition as somebody had it. */
    public static String picture(int edition, MapPicture picture) {
        return ROUTE + "?" + EDITION + "=" + edition + "&" + SHOW + "=" + picture;
    }

    public static String thing(UUID id, int edition) {
        return thing(id) + "&" + EDITION + "=" + edition;
    }
}
