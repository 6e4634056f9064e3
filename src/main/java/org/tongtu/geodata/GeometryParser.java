package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads GeoJSON geometry objects from a token stream, counting vertices as they come. Coordinates may precede the type, so they are
 * kept as nested lists (a position is a {@link Coordinate}) until the object ends.
 */
final class GeometryParser {

    private static final int MAX_LEVELS = 4;

    private final JsonParser parser;
    private final int maxVertices;
    private int total;
    private int vertices;

    GeometryParser(JsonParser parser, int maxVertices) {
        this.parser = parser;
        this.maxVertices = maxVertices;
    }

    /** The geometry object that starts at the current token, from the file's CRS onto the grid; ends at its closing brace. */
    Geometry readDegrees(Crs crs) {
        return finish(read(), crs);
    }

    /** The raw content of a geometry object; null for JSON null, which GeoJSON allows and no layer here does. */
    @Nullable RawGeometry read() {
        vertices = 0;
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        require(JsonToken.START_OBJECT);
        @Nullable String type = null;
        @Nullable Object coordinates = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getString();
            } else if (name.equals("coordinates")) {
                coordinates = nest(1);
            } else {
                parser.skipChildren();
            }
        }
        require(JsonToken.END_OBJECT);
        return new RawGeometry(type == null ? "" : type, coordinates);
    }

    static Geometry finish(@Nullable RawGeometry raw, Crs crs) {
        if (raw == null) {
            throw new BrokenGeometry("geometry.empty");
        }
        return new GeometryBuilder(crs).build(raw);
    }

    private Object nest(int level) {
        require(JsonToken.START_ARRAY);
        JsonToken first = parser.nextToken();
        if (first != null && first.isNumeric()) {
            return position();
        }
        List<Object> inner = new ArrayList<>();
        while (parser.currentToken() == JsonToken.START_ARRAY && level < MAX_LEVELS) {
            inner.add(nest(level + 1));
            parser.nextToken();
        }
        require(JsonToken.END_ARRAY);
        return inner;
    }

    private Coordinate position() {
        count();
        double x = parser.getDoubleValue();
        parser.nextToken();
        requireNumber();
        double y = parser.getDoubleValue();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            requireNumber();
        }
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new BrokenGeometry("geometry.not-finite");
        }
        return new Coordinate(x, y);
    }

    private void count() {
        if (++vertices > GeometryCheck.MAX_VERTICES) {
            throw new BrokenGeometry("geometry.too-many-vertices", vertices, GeometryCheck.MAX_VERTICES);
        }
        if (++total > maxVertices) {
            throw new BrokenGeometry("file.too-many-vertices", total, maxVertices);
        }
    }

    private void require(JsonToken expected) {
        if (parser.currentToken() != expected) {
            throw JsonInput.notGeoJson(parser);
        }
    }

    private void requireNumber() {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            throw JsonInput.notGeoJson(parser);
        }
    }
}
