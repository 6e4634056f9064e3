package org.tongtu.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.springframework.web.util.HtmlUtils;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Village;

/**
 * The changes as a drawing inside the page: what was, dashed; what will be, solid; borders and villages to find one's
 * way. Drawn on the server, so that it is there without JavaScript and on paper. Looks come from the style sheet.
 */
final class SvgMap {

    private static final int LABELS = 14;
    private static final double[] STEPS = {100, 200, 500, 1000, 2000, 5000, 10_000, 20_000};

    private final Reader r;
    private final MapFrame frame;
    private final StringBuilder svg = new StringBuilder();

    private SvgMap(Reader r, MapFrame frame) {
        this.r = r;
        this.frame = frame;
    }

    /** Empty where nothing that changed has a place. */
    static String of(Reader r, List<ChangedThing> things, Surroundings.Around around) {
        List<Geometry> places = things.stream()
                .flatMap(it -> Stream.of(Optional.ofNullable(it.before()), Optional.ofNullable(it.after())))
                .flatMap(Optional::stream)
                .toList();
        if (places.isEmpty()) {
            return "";
        }
        Geometry shown = new GeometryFactory().createGeometryCollection(places.toArray(Geometry[]::new));
        return new SvgMap(r, MapFrame.around(shown)).draw(things, around);
    }

    private String draw(List<ChangedThing> things, Surroundings.Around around) {
        svg.append("<svg class=\"map\" role=\"img\" viewBox=\"0 0 ").append(MapFrame.WIDTH).append(' ').append(MapFrame.HEIGHT)
                .append("\" xmlns=\"http://www.w3.org/2000/svg\"><title>").append(escape(r.text("publicsite.map.title")))
                .append("</title>");
        around.context().forEach(line -> path("water", line));
        around.roads().forEach(line -> path("road", line));
        around.borders().values().forEach(border -> path("town", border));
        for (ChangedThing thing : things) {
            shape("before", thing.verb() == org.tongtu.consultation.village.Verb.CHANGED ? null : thing.before());
        }
        for (ChangedThing thing : things) {
            shape("after", thing.after());
        }
        label(things);
        around.villages().stream().forEach(this::village);
        scaleBar();
        return svg.append("</svg>").toString();
    }

    private void shape(String kind, @Nullable Geometry place) {
        if (place == null) {
            return;
        }
        if (place instanceof Point point) {
            double[] at = frame.at(Objects.requireNonNull(point.getCoordinate()));
            svg.append(String.format(Locale.ROOT, "<circle class=\"%s point\" cx=\"%.1f\" cy=\"%.1f\" r=\"9\"/>", kind, at[0], at[1]));
        } else {
            path(kind + (place.getDimension() == 1 ? " line" : " area"), place);
        }
    }

    private void path(String kind, Geometry place) {
        svg.append("<path class=\"").append(kind).append("\" d=\"").append(frame.path(place)).append("\"/>");
    }

    /** Numbers that the list below the map repeats. */
    private void label(List<ChangedThing> things) {
        var taken = new ArrayList<double[]>();
        for (int i = 0; i < Math.min(LABELS, things.size()); i++) {
            Optional<Geometry> place = things.get(i).place();
            if (place.isEmpty()) {
                continue;
            }
            double[] at = frame.at(place.get().getInteriorPoint().getCoordinate());
            while (taken.stream().anyMatch(other -> Math.hypot(other[0] - at[0], other[1] - at[1]) < 26)) {
                at[0] += 28;
            }
            taken.add(at.clone());
            svg.append(String.format(Locale.ROOT,
                    "<g class=\"number\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"13\"/><text x=\"%.1f\" y=\"%.1f\">%d</text></g>",
                    at[0], at[1], at[0], at[1] + 5, i + 1));
        }
    }

    private void village(Village village) {
        double[] at = frame.at(village.place());
        if (frame.shows(at)) {
            boolean left = at[0] > MapFrame.WIDTH * 0.8;
            svg.append(String.format(Locale.ROOT,
                    "<g class=\"village\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/><text x=\"%.1f\" y=\"%.1f\"%s>", at[0], at[1],
                    at[0] + (left ? -8 : 8), at[1] + 5, left ? " text-anchor=\"end\"" : ""));
            svg.append(escape(r.in(village.name()))).append("</text></g>");
        }
    }

    private void scaleBar() {
        double metres = STEPS[0];
        for (double step : STEPS) {
            metres = step / frame.metresPerPixel() <= 160 ? step : metres;
        }
        int pixels = (int) Math.round(metres / frame.metresPerPixel());
        svg.append("<g class=\"scale\"><path d=\"M20 462v6h").append(pixels).append("v-6\"/><text x=\"").append(26 + pixels)
                .append("\" y=\"470\">").append(escape(r.length(metres))).append("</text></g>");
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
