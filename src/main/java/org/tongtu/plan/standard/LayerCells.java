package org.tongtu.plan.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import tools.jackson.databind.JsonNode;

/** Reads a layer definition out of the cells of its thing. What a proposal garbled falls back to the safe side. */
final class LayerCells {

    private static final String GREY = "#888888";

    private LayerCells() {}

    static LayerDefinition read(Thing thing) {
        return new LayerDefinition(
                thing.id(),
                thing.group(),
                thing.text("official_code"),
                Localized.of(thing.text("name_zh"), thing.text("name_en")),
                geometries(thing.text("geometry")),
                schema(thing.value("schema").toNode()),
                Disclosure.of(thing.text("disclosure")),
                style(thing.value("style").toNode()),
                exclusive(thing));
    }

    /** Plans founded before the standard said it are read as it says today. */
    private static boolean exclusive(Thing thing) {
        CellValue said = thing.value("exclusive");
        return said.isNull() ? DefaultStandard.isExclusive(thing.group()) : said.equals(CellValue.TRUE);
    }

    private static Set<GeometryKind> geometries(String words) {
        Set<GeometryKind> kinds = EnumSet.noneOf(GeometryKind.class);
        for (GeometryKind kind : GeometryKind.values()) {
            if (words.contains(kind.name().toLowerCase(Locale.ROOT)) || words.equals("any")) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static List<Attribute> schema(JsonNode node) {
        var attributes = new ArrayList<Attribute>();
        node.forEach(each -> attributes.add(attribute(each)));
        return List.copyOf(attributes);
    }

    private static Attribute attribute(JsonNode node) {
        return new Attribute(
                text(node, "name", ""),
                Localized.of(text(node, "zh", ""), text(node, "en", "")),
                type(text(node, "type", "text")),
                node.path("required").asBoolean(false),
                optional(node, "codes"),
                optional(node, "unit"),
                Localized.of(text(node, "help_zh", ""), text(node, "help_en", "")));
    }

    private static Attribute.Type type(String word) {
        for (Attribute.Type type : Attribute.Type.values()) {
            if (type.name().equalsIgnoreCase(word)) {
                return type;
            }
        }
        return Attribute.Type.TEXT;
    }

    private static Style style(JsonNode node) {
        String colour = text(node, "colour", GREY);
        return new Style(
                colour.matches("#[0-9A-Fa-f]{6}") ? colour : GREY,
                optional(node, "by"),
                Style.Ground.of(text(node, "ground", "")),
                node.path("order").asInt(0));
    }

    private static String text(JsonNode node, String name, String otherwise) {
        String value = optional(node, name);
        return value == null ? otherwise : value;
    }

    private static @Nullable String optional(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }
}
