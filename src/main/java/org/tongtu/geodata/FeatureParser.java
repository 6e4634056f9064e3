package org.tongtu.geodata;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The token-level half of {@link GeoJsonFeatures}: walks a file once and keeps no more than one feature. */
final class FeatureParser {

    private final JsonParser parser;
    private final Limits limits;
    private final GeoJsonFeatures.Sink sink;
    private final GeometryParser geometries;
    private Crs crs = Crs.CGCS2000;
    private int index;

    /** The members of a feature, which come in any order. */
    private static final class Draft {
        private @Nullable Object type;
        private @Nullable Object id;
        private Map<String, Object> properties = new LinkedHashMap<>();
        private @Nullable RawGeometry geometry;
    }

    FeatureParser(JsonParser parser, Limits limits, GeoJsonFeatures.Sink sink) {
        this.parser = parser;
        this.limits = limits;
        this.sink = sink;
        this.geometries = new GeometryParser(parser, limits.vertices());
    }

    void readFile() {
        parser.nextToken();
        Draft root = object(true);
        if ("Feature".equals(root.type)) {
            emit(root);
        } else if (!"FeatureCollection".equals(root.type)) {
            throw JsonInput.notGeoJson(parser);
        }
        if (parser.nextToken() != null) {
            throw JsonInput.notGeoJson(parser);
        }
    }

    private Draft object(boolean root) {
        require(JsonToken.START_OBJECT);
        Draft draft = new Draft();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            member(draft, name, root);
        }
        require(JsonToken.END_OBJECT);
        return draft;
    }

    private void member(Draft draft, String name, boolean root) {
        switch (name) {
            case "type" -> draft.type = JsonValues.read(parser);
            case "id" -> draft.id = JsonValues.read(parser);
            case "properties" -> draft.properties = properties();
            case "geometry" -> draft.geometry = geometries.read();
            case "features" -> features(root);
            case "crs" -> obey(JsonValues.read(parser));
            default -> parser.skipChildren();
        }
    }

    private Map<String, Object> properties() {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return new LinkedHashMap<>();
        }
        require(JsonToken.START_OBJECT);
        return JsonValues.readObject(parser, sink.keepsNulls() ? "" : null);
    }

    private void features(boolean root) {
        if (!root) {
            throw JsonInput.notGeoJson(parser);
        }
        require(JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            emit(object(false));
        }
    }

    private void emit(Draft draft) {
        if (index >= limits.features()) {
            throw new BrokenGeometry("file.too-many-features", limits.features());
        }
        if (draft.id != null) {
            draft.properties.putIfAbsent("id", draft.id);
        }
        int current = index++;
        Geometry geometry;
        try {
            geometry = GeometryParser.finish(draft.geometry, crs);
        } catch (BrokenGeometry reason) {
            sink.broken(current, draft.properties, reason);
            return;
        }
        sink.feature(current, new Feature(draft.properties, geometry));
    }

    private void obey(@Nullable Object member) {
        Crs named = CrsMember.crs(member);
        if (index > 0 && named.isProjected()) {
            throw new BrokenGeometry("geometry.crs", "EPSG:" + named.epsg());
        }
        crs = named;
        sink.system(named);
    }

    private void require(JsonToken expected) {
        if (parser.currentToken() != expected) {
            throw JsonInput.notGeoJson(parser);
        }
    }
}
