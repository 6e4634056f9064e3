package org.tongtu.plan.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.leaflet.LayerStyle;
import org.tongtu.leaflet.Paint;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeList;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Style;

/**
 * Paints for a layer from the little that its standard says: coloured classes fill their ground; other areas let the
 * ground below be seen; main roads are wider than lanes, centres larger than villages.
 */
public final class LayerStyles {

    private static final int NAMES_OF_POINTS = 13;
    private static final int NAMES_OF_AREAS = 14;
    private static final Paint UNKNOWN = Paint.area("#d8d8d8", "#9a9a9a");

    private LayerStyles() {}

    public static LayerStyle of(LayerDefinition layer) {
        if (layer.style().byAttribute() != null) {
            return byColour(layer, layer.style().byAttribute());
        }
        Optional<CodeList> ranks = rankedBy(layer).flatMap(LayerStyles::codes);
        return ranks.isPresent() && layer.geometries().size() == 1
                ? byRank(layer, rankedBy(layer).orElseThrow().name(), List.copyOf(ranks.get().list()))
                : new LayerStyle("class", Map.of(), plain(layer), labelFrom(layer));
    }

    private static LayerStyle byColour(LayerDefinition layer, String attribute) {
        var classes = new LinkedHashMap<String, Paint>();
        layer.attribute(attribute).flatMap(LayerStyles::codes).ifPresent(codes -> codes.list().stream()
                .filter(code -> code.colour() != null)
                .forEach(code -> classes.put(code.code(), Paint.area(String.valueOf(code.colour()), "#8d8d84"))));
        return new LayerStyle(attribute, classes, UNKNOWN, NAMES_OF_AREAS + 1);
    }

    /** Code lists of ranks run from the highest down; painted the other way round, the highest on top. */
    private static LayerStyle byRank(LayerDefinition layer, String attribute, List<Code> ranks) {
        boolean line = layer.geometries().contains(GeometryKind.LINE);
        String colour = layer.style().colour();
        var classes = new LinkedHashMap<String, Paint>();
        for (int i = ranks.size() - 1; i >= 0; i--) {
            double share = 1 - (double) i / ranks.size();
            classes.put(ranks.get(i).code(),
                    line ? Paint.line(colour, 0.8 + 3 * share) : Paint.point(colour, 3 + 3.5 * share));
        }
        return new LayerStyle(attribute, classes, plain(layer), labelFrom(layer));
    }

    private static Optional<Attribute> rankedBy(LayerDefinition layer) {
        String name = layer.geometries().contains(GeometryKind.POINT) ? "tier" : "class";
        return layer.geometries().contains(GeometryKind.POLYGON) ? Optional.empty() : layer.attribute(name);
    }

    private static Optional<CodeList> codes(Attribute attribute) {
        return Optional.ofNullable(attribute.codeList()).flatMap(CodeLists::find);
    }

    private static Paint plain(LayerDefinition layer) {
        String colour = layer.style().colour();
        if (layer.geometries().size() == GeometryKind.values().length) {
            return new Paint(colour, 0.35, colour, 0.8, null, 2.5, null);
        }
        if (layer.geometries().contains(GeometryKind.POLYGON)) {
            return area(layer.style());
        }
        return layer.geometries().contains(GeometryKind.LINE) ? Paint.line(colour, 3) : Paint.point(colour, 4);
    }

    private static Paint area(Style style) {
        return switch (style.ground()) {
            case TINT -> Paint.tint(style.colour());
            case HATCH -> Paint.hatched(style.colour());
            case OUTLINE -> Paint.outline(style.colour(), 2.4, List.of(10, 4));
        };
    }

    private static Integer labelFrom(LayerDefinition layer) {
        return layer.geometries().contains(GeometryKind.POINT) ? NAMES_OF_POINTS : NAMES_OF_AREAS;
    }

    /** The codes a legend explains, in their official order; empty where the layer has one look. */
    public static List<Code> legend(LayerDefinition layer) {
        LayerStyle style = of(layer);
        var codes = new ArrayList<Code>();
        layer.attribute(style.property()).flatMap(LayerStyles::codes).ifPresent(list -> list.list().stream()
                .filter(code -> style.classes().containsKey(code.code()))
                .forEach(codes::add));
        return codes;
    }
}
