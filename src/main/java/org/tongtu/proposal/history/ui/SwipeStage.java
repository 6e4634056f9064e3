package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;
import org.tongtu.leaflet.Swipe;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.history.Difference;
import org.tongtu.proposal.history.Moment;

/** Both moments on one map, divided by a line that mouse, finger and arrow keys move; what differs is outlined. */
class SwipeStage extends Div {

    private static final int MOST = 2_000;

    SwipeStage(CompareParts parts, PlanDetails plan, Difference found, Locale locale) {
        addClassName("history-stage");
        LeafletMap map = parts.map(plan, locale);
        map.setLayers(CompareParts.layers(found.after(), plan.id(), found.to(), locale));
        String before = label(parts, plan, found.from(), locale);
        String after = label(parts, plan, found.to(), locale);
        map.setSwipe(new Swipe(CompareParts.layers(found.before(), plan.id(), found.from(), locale),
                getTranslation("history.swipe", before, after), before, after));
        List<Geometry> was = changed(found, found.before());
        List<Geometry> is = changed(found, found.after());
        map.put(new Overlay("history-before", was, Paint.outline("#a3251b", 2.2, List.of(6, 4))));
        map.put(new Overlay("history-after", is, Paint.line("#0b57d0", 2.2)));
        fit(map, was, is);
        var legend = new Paragraph(mark("history-mark-before"), new Span(getTranslation("history.mark.before")),
                mark("history-mark-after"), new Span(getTranslation("history.mark.after")));
        legend.addClassName("history-legend");
        add(new Paragraph(getTranslation("history.swipe.hint")), map, legend);
    }

    private static String label(CompareParts parts, PlanDetails plan, Moment moment, Locale locale) {
        return parts.moments().label(parts.actor(), plan.id(), moment, locale);
    }

    private static Span mark(String className) {
        var mark = new Span();
        mark.addClassNames("history-mark", className);
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static List<Geometry> changed(Difference found, PlanState state) {
        List<UUID> features = found.changes().stream().filter(change -> change.kind() == ThingKind.FEATURE)
                .map(Change::thing).distinct().limit(MOST).toList();
        return features.stream().flatMap(id -> state.find(id).stream()).flatMap(thing -> thing.geometry().stream()).toList();
    }

    private static void fit(LeafletMap map, List<Geometry> was, List<Geometry> is) {
        var box = new Envelope();
        was.forEach(geometry -> box.expandToInclude(geometry.getEnvelopeInternal()));
        is.forEach(geometry -> box.expandToInclude(geometry.getEnvelopeInternal()));
        if (!box.isNull()) {
            box.expandBy(Math.max(0.003, box.getDiameter() * 0.1));
            map.show(box);
        }
    }
}
