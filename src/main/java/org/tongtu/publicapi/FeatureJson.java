package org.tongtu.publicapi;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Thing;
import tools.jackson.databind.json.JsonMapper;

/** Features as GeoJSON. Cells hold JSON already, so it is joined rather than read and written again. */
final class FeatureJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private FeatureJson() {}

    static String collection(List<Thing> things, int matched, List<Map<String, String>> links) {
        return "{\"type\":\"FeatureCollection\",\"numberMatched\":" + matched + ",\"numberReturned\":" + things.size()
                + ",\"links\":" + MAPPER.writeValueAsString(links) + ",\"features\":"
                + things.stream().map(FeatureJson::feature).collect(Collectors.joining(",", "[", "]")) + "}";
    }

    static String feature(Thing thing) {
        return "{\"type\":\"Feature\",\"id\":\"" + thing.id() + "\",\"geometry\":"
                + thing.value(Cell.GEOMETRY).json() + ",\"properties\":" + properties(thing) + "}";
    }

    private static String properties(Thing thing) {
        var properties = new StringJoiner(",", "{", "}");
        thing.cells().forEach((name, cell) -> {
            if (!name.equals(Cell.GEOMETRY) && !name.equals(Cell.ALIVE)) {
                properties.add(MAPPER.writeValueAsString(name) + ":" + cell.value().json());
            }
        });
        return properties.toString();
    }
}
