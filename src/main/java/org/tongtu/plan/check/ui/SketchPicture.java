package org.tongtu.plan.check.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.web.util.HtmlUtils;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.RuleExample;
import org.tongtu.plan.standard.SketchRegion;

/** What an example draws, as SVG: the two towns, the border, and features in their layers' colours with what they are. */
final class SketchPicture {

    private static final double LABEL_SIDE = 6;

    private final String words;
    private final SketchLook look;
    private final List<Thing> features;
    private final SketchFrame frame;

    SketchPicture(RuleExample example, Layers layers, Locale locale) {
        this.words = example.words().in(locale);
        this.look = new SketchLook(layers, locale);
        this.features = example.things().stream().filter(thing -> thing.geometry().isPresent()).toList();
        this.frame = SketchFrame.around(features.stream().map(SketchPicture::shape).toList());
    }

    /** @param townA what the towns are called */
    String svg(String townA, String townB) {
        Envelope east = SketchRegion.TOWN_B.getEnvelopeInternal();
        var border = new Coordinate(east.getMinX(), east.getMinY());
        return "<svg xmlns='http://www.w3.org/2000/svg' role='img' viewBox='0 0 %.0f %.0f' aria-label='%s'>".formatted(
                        SketchFrame.WIDTH, SketchFrame.HEIGHT, escaped(words))
                + town("a", SketchRegion.TOWN_A) + town("b", SketchRegion.TOWN_B)
                + features.stream().map(this::drawn).collect(Collectors.joining())
                + path("sketch-border", "M%.1f 0V%.1f", frame.x(border), Math.min(frame.y(border), SketchFrame.HEIGHT))
                + IntStream.range(0, features.size()).mapToObj(i -> label(features.get(i), i)).collect(Collectors.joining())
                + text("sketch-town", "start", 8, 18, townA)
                + text("sketch-town", "end", SketchFrame.WIDTH - 8, 18, townB)
                + scaleBar() + "</svg>";
    }

    private String town(String name, Geometry ground) {
        return format("<path class='sketch-%s' d='%s'/>", name, outline(ground));
    }

    private String drawn(Thing feature) {
        Geometry shape = shape(feature);
        String colour = look.colour(feature);
        return switch (shape.getDimension()) {
            case 0 -> format("<circle cx='%.1f' cy='%.1f' r='7' fill='%s' class='sketch-point'/>", frame.x(shape.getCoordinate()), frame.y(shape.getCoordinate()), colour);
            case 1 -> format("<path d='%s' fill='none' stroke='%s' stroke-width='5'/>", outline(shape), colour);
            default -> format("<path d='%s' fill='%s' fill-opacity='%s' stroke='%s' stroke-width='2'/>", outline(shape), colour,
                    look.isOutlined(feature) ? "0.12" : "0.5", look.edge(feature));
        };
    }

    private String outline(Geometry shape) {
        return IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN).map(part -> {
            Coordinate[] places = part.getCoordinates();
            return IntStream.range(0, places.length)
                    .mapToObj(i -> format("%s%.1f %.1f", i == 0 ? "M" : "L", frame.x(places[i]), frame.y(places[i])))
                    .collect(Collectors.joining());
        }).collect(Collectors.joining());
    }

    /** Above and below by turns, so that neighbours leave each other room; on an area in its middle. */
    private String label(Thing feature, int number) {
        String label = look.words(feature);
        Coordinate middle = shape(feature).getEnvelopeInternal().centre();
        double half = label.codePoints().mapToDouble(c -> c > 0x2000 ? 6.5 : 3.4).sum();
        double x = Math.clamp(frame.x(middle), half + LABEL_SIDE, SketchFrame.WIDTH - half - LABEL_SIDE);
        double beside = number % 2 == 0 ? -14 : 24;
        return text("sketch-label", "middle", x, frame.y(middle) + (shape(feature).getDimension() == 2 ? beside / 2 : beside), label);
    }

    private String scaleBar() {
        double y = SketchFrame.HEIGHT - 12;
        double length = frame.bar() * frame.scale();
        return path("sketch-scale", "M10 %.1fv6h%.1fv-6", y - 6, length)
                + text("sketch-town", "start", 16 + length, y, format("%,.0f m", frame.bar()));
    }

    private static String path(String style, String pattern, Object... numbers) {
        return "<path class='" + style + "' d='" + format(pattern, numbers) + "'/>";
    }

    private static String text(String style, String anchor, double x, double y, String words) {
        return format("<text class='%s' text-anchor='%s' x='%.1f' y='%.1f'>%s</text>", style, anchor, x, y, escaped(words));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private static Geometry shape(Thing feature) {
        return feature.geometry().orElseThrow();
    }
}
