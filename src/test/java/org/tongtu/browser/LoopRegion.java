package org.tongtu.browser;

import java.util.List;

/**
 * What a run of the loop has to know of a region; everything else is on the screens.
 *
 * @param towns the members in the charter's order, named as the screens name them; the first two draw together
 * @param corners of a new corridor across the border of the first two, none within another corridor
 */
record LoopRegion(String plan, List<Town> towns, List<Place> corners) {

    record Town(String code, String name) {}

    record Place(double longitude, double latitude) {

        /** As the editor's coordinate field wants it. */
        String text() {
            return longitude + " " + latitude;
        }
    }

    static final LoopRegion CHIHE = new LoopRegion("chihe-2035",
            List.of(new Town("990121101", "乌岭镇"), new Town("990221101", "柳渡镇"), new Town("990121102", "松磴镇"), new Town("990221102", "棉湾镇")),
            List.of(new Place(106.100, 27.880), new Place(106.126, 27.882), new Place(106.127, 27.894), new Place(106.101, 27.896)));

    static final LoopRegion JIAOKOU = new LoopRegion("jiaokou-2035",
            List.of(new Town("141130", "交口县"), new Town("140729", "灵石县"), new Town("141034", "汾西县"), new Town("141031", "隰县")),
            List.of(new Place(111.48, 36.86), new Place(111.60, 36.86), new Place(111.61, 36.92), new Place(111.49, 36.93)));

    Town first() {
        return towns.get(0);
    }

    Town second() {
        return towns.get(1);
    }

    Town third() {
        return towns.get(2);
    }

    Town fourth() {
        return towns.get(3);
    }
}
