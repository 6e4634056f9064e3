package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.Moments;

/** A slider through a series of moments, and the map as it was at the one chosen. */
class TimeStage extends Div {

    private static final String TOUCHED = "history-touched";

    private final transient CompareParts parts;
    private final transient Moments moments;
    private final transient TimeWords words;
    private final transient Shown shown;
    private final LeafletMap map;
    private final IntegerSlider slider;
    private final H2 title = new H2();
    private final Paragraph told = new Paragraph();
    private final Div links = new Div();

    record Shown(PlanDetails plan, Series series, Locale locale) {}

    TimeStage(CompareParts parts, Moments moments, TimeWords words, Shown shown, int place) {
        this.parts = parts;
        this.moments = moments;
        this.words = words;
        this.shown = shown;
        addClassName("history-stage");
        map = parts.map(shown.plan(), shown.locale());
        slider = new IntegerSlider(getTranslation("history.time.slider"), shown.series().first(), shown.series().last());
        slider.setValueChangeMode(ValueChangeMode.TIMEOUT);
        slider.setValue(place);
        slider.setWidthFull();
        slider.addValueChangeListener(change -> show(change.getValue()));
        links.addClassName("page-actions");
        told.getElement().setAttribute("aria-live", "polite");
        var row = new Div(step("history.time.earlier", VaadinIcon.ANGLE_LEFT, -1), slider, step("history.time.later", VaadinIcon.ANGLE_RIGHT, 1));
        row.addClassName("history-slider");
        add(row, title, told, links, map);
        show(place);
    }

    private Button step(String key, VaadinIcon icon, int by) {
        var button = new Button(icon.create(), click ->
                slider.setValue(Math.clamp(slider.getValue() + by, shown.series().first(), shown.series().last())));
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void show(int place) {
        Moment moment = shown.series().at(place);
        DisclosedState state = moments.at(parts.actor(), shown.plan().id(), moment);
        TimeWords.Told what = words.tell(parts.actor(), state, moment, shown.locale());
        title.setText(parts.moments().label(parts.actor(), shown.plan().id(), moment, shown.locale()));
        told.setText(what.words());
        map.setLayers(CompareParts.layers(state, shown.plan().id(), moment, shown.locale()));
        List<Geometry> touched = what.touched().stream().flatMap(id -> state.find(id).stream())
                .flatMap(thing -> thing.geometry().stream()).toList();
        map.put(new Overlay(TOUCHED, touched, Paint.line("#0b57d0", 2.2)));
        link(place, moment);
    }

    private void link(int place, Moment moment) {
        links.removeAll();
        if (place > shown.series().first()) {
            links.add(new Anchor(HistoryLinks.compare(shown.plan().id(), shown.series().at(place - 1), moment), getTranslation("history.time.with-previous")));
        }
        if (place < shown.series().last()) {
            links.add(new Anchor(HistoryLinks.compare(shown.plan().id(), moment, shown.series().at(shown.series().last())), getTranslation("history.time.with-last")));
        }
    }
}
