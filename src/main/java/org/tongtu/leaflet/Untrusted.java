package org.tongtu.leaflet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;

/** What a browser says, read as what it may be and nothing else: whatever does not fit is dropped or moved inside the world. */
final class Untrusted {

    private static final int MOST_HITS = 20;
    private static final int MOST_CORNERS = 2_000;

    private Untrusted() {}

    static Coordinate place(JsonNode detail) {
        return new Coordinate(number(detail, "lng", 180), number(detail, "lat", 90));
    }

    static Envelope bounds(JsonNode detail) {
        return new Envelope(
                number(detail, "west", 180), number(detail, "east", 180),
                number(detail, "south", 90), number(detail, "north", 90));
    }

    static List<MapHit> hits(JsonNode detail, Set<String> layers) {
        List<MapHit> hits = new ArrayList<>();
        for (JsonNode hit : detail.path("hits")) {
            String layer = hit.path("layer").asString("");
            String id = hit.path("id").asString("");
            if (hits.size() < MOST_HITS && layers.contains(layer) && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                hits.add(new MapHit(layer, UUID.fromString(id)));
            }
        }
        return List.copyOf(hits);
    }

    static List<Coordinate> ring(JsonNode detail) {
        List<Coordinate> ring = new ArrayList<>();
        for (JsonNode corner : detail.path("ring")) {
            if (ring.size() < MOST_CORNERS) {
                ring.add(new Coordinate(number(corner.path(0), 180), number(corner.path(1), 90)));
            }
        }
        return List.copyOf(ring);
    }

    private static double number(JsonNode detail, String name, double limit) {
        return number(detail.path(name), limit);
    }

    private static double number(JsonNode node, double limit) {
        double value = node.asDouble(0);
        return Double.isFinite(value) ? Math.clamp(value, -limit, limit) : 0;
    }
}
