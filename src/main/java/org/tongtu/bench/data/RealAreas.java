package org.tongtu.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 6,242 real small areas on both sides of a border, where their file is there; they are measured, never shipped. */
public final class RealAreas {

    /** The piece of land they lie on. Degrees. */
    public static final double WEST = -3.93;
    public static final double SOUTH = 51.52;
    public static final double EAST = -1.97;
    public static final double NORTH = 53.39;

    private static final Path FILE = Path.of("..", "shared", "data", "scale", "oa_england_wales_border.geojson");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private RealAreas() {}

    public static boolean areThere() {
        return Files.exists(FILE);
    }

    /** As GeoJSON by which the portal knows them: with an {@code id}, without the few that cross themselves. */
    static String read() throws IOException {
        JsonNode areas = JSON.readTree(Files.readString(FILE));
        ((ArrayNode) areas.get("features")).removeIf(area -> !isSound(area.get("geometry")));
        areas.get("features").forEach(area -> {
            var properties = (ObjectNode) area.get("properties");
            properties.put("id", properties.get("code").asString());
        });
        return JSON.writeValueAsString(areas);
    }

    private static boolean isSound(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        return geometry.get("type").asString().equals("Polygon")
                ? polygon(coordinates).isValid()
                : StreamSupport.stream(coordinates.spliterator(), false).allMatch(part -> polygon(part).isValid());
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] all = StreamSupport.stream(rings.spliterator(), false).map(RealAreas::ring).toArray(LinearRing[]::new);
        return SHAPES.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
    }

    private static LinearRing ring(JsonNode places) {
        return SHAPES.createLinearRing(StreamSupport.stream(places.spliterator(), false)
                .map(place -> new Coordinate(place.get(0).asDouble(), place.get(1).asDouble()))
                .toArray(Coordinate[]::new));
    }
}
