package org.tongtu.leaflet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeoJson;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The map's state on the wire; its TypeScript twin is {@code leaflet-map/types.ts}. */
final class MapJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MapJson() {}

    static BaseJsonNode of(@Nullable Object value) {
        return MAPPER.valueToTree(value);
    }

    static BaseJsonNode box(Envelope bounds, long serial) {
        return MAPPER.createObjectNode()
                .put("west", bounds.getMinX())
                .put("south", bounds.getMinY())
                .put("east", bounds.getMaxX())
                .put("north", bounds.getMaxY())
                .put("serial", Long.toString(serial));
    }

    static BaseJsonNode outlines(List<Outline> outlines) {
        ArrayNode features = MAPPER.createArrayNode();
        for (Outline outline : outlines) {
            ObjectNode feature = features.addObject();
            fill(feature, outline.geometry());
            ObjectNode properties = feature.putObject("properties").put("strong", outline.strong());
            if (outline.strong()) {
                Coordinate at = outline.geometry().getInteriorPoint().getCoordinate();
                properties.put("name", outline.name()).putArray("at").add(at.x).add(at.y);
            }
        }
        return collection(features);
    }

    static BaseJsonNode overlays(List<Overlay> overlays) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Overlay overlay : overlays) {
            ArrayNode features = MAPPER.createArrayNode();
            overlay.geometries().forEach(geometry -> fill(features.addObject(), geometry).putObject("properties"));
            ObjectNode node = all.addObject().put("id", overlay.id());
            node.set("data", collection(features));
            node.set("paint", of(overlay.paint()));
        }
        return all;
    }

    private static ObjectNode fill(ObjectNode feature, Geometry geometry) {
        feature.put("type", "Feature");
        feature.set("geometry", MAPPER.readTree(GeoJson.write(geometry)));
        return feature;
    }

    private static ObjectNode collection(ArrayNode features) {
        ObjectNode collection = MAPPER.createObjectNode().put("type", "FeatureCollection");
        collection.set("features", features);
        return collection;
    }
}
