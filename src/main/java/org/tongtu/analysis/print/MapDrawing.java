package org.tongtu.analysis.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.leaflet.LayerStyle;
import org.tongtu.leaflet.Paint;
import org.tongtu.document.PaperFont;
import org.tongtu.plan.Thing;
import org.tongtu.plan.compare.Inventory;
import org.tongtu.plan.map.LayerStyles;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;

/** Draws a plan into a frame, as the map on the screen does: layers from the lowest up, classes in their order. */
final class MapDrawing {

    private static final Paint SITE = new Paint("#0b57d0", 0.08, "#0b57d0", 3.0, null, null, null);
    private static final Color BORDER = new Color(0x6b5b95);
    private static final Color NEIGHBOUR = new Color(0x9a96a8);
    private static final double TOWN_SIZE = 9;
    private static final double NAME_SIZE = 6.5;

    private final MapContent content;
    private final MapFrame frame;
    private final double size;
    private final Map<String, LegendEntry> legend = new LinkedHashMap<>();

    /** @param size how much larger than on a sheet of A4 */
    MapDrawing(MapContent content, MapFrame frame, double size) {
        this.content = content;
        this.frame = frame;
        this.size = size;
    }

    /** @return what the map shows, the topmost first */
    List<LegendEntry> draw(Graphics2D ink) {
        Shape before = ink.getClip();
        ink.clip(frame.area());
        ink.setColor(new Color(0xf4f3ee));
        ink.fill(frame.area());
        var brush = new Brush(ink, size);
        var names = new MapNames(frame);
        content.shadings().reversed().forEach(shading -> shade(brush, shading));
        content.state().layers().stream().filter(layer -> content.layers().contains(layer.code())).forEach(layer -> layer(brush, layer, names));
        borders(ink);
        Geometry site = content.site();
        if (site != null) {
            brush.area(ShapePath.of(frame, site), SITE);
            legend.put("", new LegendEntry(content.siteName(), LegendEntry.Kind.AREA, SITE));
        }
        content.towns().stream().filter(JurisdictionDetails::isMember).forEach(town -> names.putFirst(
                town.boundary().getInteriorPoint().getCoordinate(), town.name().in(content.locale()), PaperFont.BOLD.of(TOWN_SIZE * size), BORDER));
        names.draw(ink);
        ink.setClip(before);
        ink.setColor(Color.DARK_GRAY);
        ink.setStroke(new BasicStroke((float) (0.8 * size)));
        ink.draw(frame.area());
        return new ArrayList<>(legend.values()).reversed();
    }

    private void layer(Brush brush, LayerDefinition layer, MapNames names) {
        LayerStyle style = LayerStyles.of(layer);
        Layers layers = Layers.of(content.state());
        var classes = new TreeMap<Integer, Map<String, List<Thing>>>();
        List<String> order = List.copyOf(style.classes().keySet());
        Envelope seen = frame.bounds();
        for (Thing thing : content.state().intersecting(layer.code(), seen)) {
            String code = style.classes().isEmpty() ? "" : classOf(style, layers, thing);
            classes.computeIfAbsent(order.indexOf(code), at -> new TreeMap<>()).computeIfAbsent(code, same -> new ArrayList<>()).add(thing);
        }
        classes.values().forEach(some -> some.forEach((code, things) -> {
            Paint paint = style.classes().getOrDefault(code, style.fallback());
            things.forEach(thing -> thing.geometry().ifPresent(shape -> shape(brush, layer, code, paint, shape)));
        }));
        if (style.labelFrom() != null && layer.geometries().contains(org.tongtu.geodata.GeometryKind.POINT)) {
            classes.values().forEach(some -> some.values().forEach(things -> things.forEach(thing -> name(names, thing))));
        }
    }

    private void shade(Brush brush, Shading shading) {
        legend.put("theme/" + shading.name(), new LegendEntry(shading.name(), LegendEntry.Kind.AREA, shading.paint()));
        shading.grounds().forEach(ground -> brush.area(ShapePath.of(frame, ground), shading.paint()));
    }

    /** A class below one with a colour of its own is painted as that one. */
    private static String classOf(LayerStyle style, Layers layers, Thing thing) {
        String code = thing.text(style.property());
        if (style.classes().containsKey(code)) {
            return code;
        }
        String known = Inventory.codeOf(layers, thing);
        return style.classes().containsKey(known) ? known : "";
    }

    private void shape(Brush brush, LayerDefinition layer, String code, Paint paint, Geometry shape) {
        legend.computeIfAbsent(layer.code() + "/" + code, key -> new LegendEntry(
                word(layer, code), LegendEntry.kind(shape.getDimension()), paint));
        switch (shape.getDimension()) {
            case 2 -> brush.area(ShapePath.of(frame, shape), paint);
            case 1 -> brush.line(ShapePath.of(frame, shape), paint);
            default -> brush.point(frame.at(shape.getCoordinate()), paint);
        }
    }

    private String word(LayerDefinition layer, String code) {
        String name = layer.name().in(content.locale());
        return code.isEmpty() ? name : layer.attribute(LayerStyles.of(layer).property()).flatMap(it -> it.code(code))
                .map(it -> it.name().in(content.locale())).orElse(code)
                + (layer.style().byAttribute() == null ? " · " + name : "");
    }

    private void name(MapNames names, Thing thing) {
        boolean english = content.locale().getLanguage().equals("en") && !thing.text("name_en").isBlank();
        String name = thing.text(english ? "name_en" : "name");
        thing.geometry().filter(shape -> !name.isBlank()).ifPresent(shape -> names.put(
                shape.getCoordinate(), name, PaperFont.REGULAR.of(NAME_SIZE * size), Color.DARK_GRAY));
    }

    private void borders(Graphics2D ink) {
        for (JurisdictionDetails town : content.towns()) {
            Shape border = ShapePath.of(frame, town.boundary());
            ink.setColor(new Color(255, 255, 255, 190));
            ink.setStroke(new BasicStroke((float) (2.6 * size)));
            ink.draw(border);
            ink.setColor(town.isMember() ? BORDER : NEIGHBOUR);
            ink.setStroke(new BasicStroke((float) (1.1 * size), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                    new float[] {(float) (6 * size), (float) (2 * size), (float) (1.5 * size), (float) (2 * size)}, 0));
            ink.draw(border);
        }
    }
}
