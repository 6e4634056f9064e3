package org.tongtu.finding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.tongtu.finding.FindingDetails;
import org.tongtu.geodata.Grid;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;

/** Findings on the map by weight: a place that is small from afar is marked by a point. */
class FindingMap extends Div {

    /** Degrees around a place that is looked at, about 300 m. */
    private static final double SURROUNDINGS = 0.003;

    private static final String CHOSEN = "finding-chosen";

    private final LeafletMap map;
    private transient List<Finding> shown = List.of();

    /** @param chosen what was found where somebody clicked */
    FindingMap(LeafletMap map, Consumer<UUID> chosen) {
        this.map = map;
        addClassName("finding-map");
        var legend = new UnorderedList();
        legend.addClassName("finding-legend");
        for (Severity severity : Severity.values()) {
            var dot = new Span();
            dot.addClassNames("finding-dot", "finding-" + severity.word());
            dot.getElement().setAttribute("aria-hidden", "true");
            legend.add(new ListItem(dot, new Span(getTranslation("standard.severity." + severity))));
        }
        add(map, legend);
        map.addClickedListener(click -> nearest(click.place()).ifPresent(finding -> chosen.accept(finding.id())));
    }

    void show(List<FindingDetails> findings) {
        shown = findings.stream().map(FindingDetails::finding).filter(it -> it.place() != null).toList();
        for (Severity severity : Severity.values()) {
            List<Geometry> places = shown.stream().filter(it -> it.severity() == severity).flatMap(FindingMap::drawn).toList();
            map.put(new Overlay("finding-" + severity, places, paint(severity)));
        }
    }

    /** Brings one into sight. */
    void choose(Finding finding) {
        Geometry place = finding.place();
        if (place == null) {
            map.removeOverlay(CHOSEN);
            return;
        }
        map.put(new Overlay(CHOSEN, List.of(place), Paint.outline("#111827", 4, List.of())));
        var sight = new Envelope(place.getEnvelopeInternal());
        sight.expandBy(Math.max(SURROUNDINGS, sight.getDiameter() * 0.2));
        map.show(sight);
    }

    private Optional<Finding> nearest(Coordinate click) {
        Point point = Grid.FACTORY.createPoint(click);
        double reach = map.view().map(view -> view.getWidth() / 40).orElse(SURROUNDINGS);
        return shown.stream()
                .filter(it -> distance(it, point) <= reach)
                .min(Comparator.comparingDouble(it -> distance(it, point)));
    }

    private static double distance(Finding finding, Point point) {
        Geometry place = finding.place();
        return place == null ? Double.MAX_VALUE : place.distance(point);
    }

    private static Stream<Geometry> drawn(Finding finding) {
        Geometry place = finding.place();
        return place == null || place.isEmpty() ? Stream.empty() : Stream.of(place, place.getInteriorPoint());
    }

    private static Paint paint(Severity severity) {
        String colour = switch (severity) {
            case STATUTORY -> "#7b1fa2";
            case FORBID -> "#a3251b";
            case WARN -> "#b45309";
            case ADVISE -> "#14647a";
        };
        return new Paint(colour, 0.45, colour, 2.0, null, 5.0, null);
    }
}
