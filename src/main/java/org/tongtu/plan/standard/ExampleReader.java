package org.tongtu.plan.standard;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import tools.jackson.databind.JsonNode;

/** Reads the examples of one rule; what the layers cannot hold is refused, so that no example passes by a misspelt word. */
final class ExampleReader {

    private final String rule;
    private final Map<String, LayerDefinition> layers;

    ExampleReader(String rule, Collection<Thing> standard) {
        this.rule = rule;
        this.layers = standard.stream()
                .filter(thing -> thing.kind() == ThingKind.LAYER)
                .map(LayerCells::read)
                .collect(Collectors.toMap(LayerDefinition::code, Function.identity()));
    }

    RuleExample read(boolean passes, JsonNode node) {
        var words = new Localized(node.path("zh").asString(""), node.path("en").asString(""));
        require(!words.zh().isBlank() && !words.en().isBlank(), "says what it shows in both languages", node);
        List<Thing> things = new ArrayList<>();
        node.path("draw").forEach(each -> things.add(feature(id(passes, things.size()), each)));
        node.path("targets").forEach(each -> things.add(target(id(passes, things.size()), each)));
        require(!things.isEmpty(), "draws something or states targets", node);
        return new RuleExample(rule, passes, words, List.copyOf(things));
    }

    private UUID id(boolean passes, int number) {
        return UUID.nameUUIDFromBytes(("tongtu:example:" + rule + ":" + passes + ":" + number).getBytes(StandardCharsets.UTF_8));
    }

    private Thing feature(UUID id, JsonNode node) {
        LayerDefinition layer = layers.get(node.path("layer").asString(""));
        if (layer == null) {
            throw refused("names a layer of the standard", node);
        }
        Geometry geometry = geometry(node);
        require(layer.accepts(geometry), "draws what its layer takes", node);
        Map<String, CellValue> cells = new LinkedHashMap<>();
        cells.put(Cell.GEOMETRY, CellValue.of(geometry));
        node.path("has").properties().forEach(each -> {
            require(layer.attribute(each.getKey()).isPresent(), "has attributes of its layer", node);
            cells.put(each.getKey(), CellValue.parse(each.getValue()));
        });
        return Thing.inEdition(1, id, ThingKind.FEATURE, layer.code(), cells);
    }

    private Geometry geometry(JsonNode node) {
        if (node.has("box")) {
            return box(node, node.path("box"));
        }
        if (node.has("boxes")) {
            return Grid.FACTORY.buildGeometry(node.path("boxes").valueStream().map(each -> box(node, each)).toList());
        }
        double[] point = numbers(node.path("point"));
        double[] line = numbers(node.path("line"));
        require(point.length == 2 || line.length >= 4 && line.length % 2 == 0, "draws a box, boxes, a line or a point", node);
        return point.length == 2 ? SketchRegion.point(point[0], point[1]) : SketchRegion.line(line);
    }

    private Geometry box(JsonNode node, JsonNode corners) {
        double[] c = numbers(corners);
        require(c.length == 4 && c[0] < c[2] && c[1] < c[3], "draws a box as west, south, east, north", node);
        return SketchRegion.box(c[0], c[1], c[2], c[3]);
    }

    private static double[] numbers(JsonNode list) {
        return list.valueStream().mapToDouble(each -> each.asDouble(Double.NaN)).toArray();
    }

    private Thing target(UUID id, JsonNode node) {
        String of = node.path("of").asString("");
        require(List.of("a", "b", "region").contains(of), "states a target of a, b or region", node);
        require(node.path("year").isInt() && node.path("value").isNumber(), "states a target's year and value", node);
        Map<String, CellValue> cells = new LinkedHashMap<>();
        cells.put("jurisdiction", CellValue.of(of));
        cells.put("year", CellValue.of(node.path("year").asInt()));
        cells.put("value", CellValue.of(new BigDecimal(node.path("value").asString())));
        return Thing.inEdition(1, id, ThingKind.TARGET, node.path("indicator").asString(""), cells);
    }

    private void require(boolean holds, String what, JsonNode node) {
        if (!holds) {
            throw refused(what, node);
        }
    }

    private IllegalArgumentException refused(String demanded, JsonNode node) {
        return new IllegalArgumentException("An example of " + rule + " " + demanded + ": " + node);
    }
}
