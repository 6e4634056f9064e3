package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.Stop;

/** The border straightened, with its stops, and the steps from one to the next; the arrow keys take them too. */
class SeamWay extends Div {

    private static final int WIDE = 1000;

    private final transient SeamWords words;
    private final transient Seam seam;
    private final transient Consumer<Stop> goTo;
    private final Button back;
    private final Button on;
    private final Span position = new Span();
    private final Div track = new Div();
    private transient List<Stop> stops;
    private transient @Nullable Stop here;

    SeamWay(SeamWords words, Seam seam, Consumer<Stop> goTo) {
        this.words = words;
        this.seam = seam;
        this.goTo = goTo;
        this.stops = seam.stops();
        addClassName("seam-way");
        back = new Button(getTranslation("analysis.seam.back"), VaadinIcon.ARROW_LEFT.create(), click -> step(-1));
        on = new Button(getTranslation("analysis.seam.on"), VaadinIcon.ARROW_RIGHT.create(), click -> step(1));
        on.setIconAfterText(true);
        position.addClassName("seam-position");
        track.addClassName("seam-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var steps = new Div(back, position, on);
        steps.addClassName("seam-steps");
        steps.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("analysis.seam.steps"));
        Shortcuts.addShortcutListener(steps, () -> step(-1), Key.ARROW_LEFT).listenOn(steps);
        Shortcuts.addShortcutListener(steps, () -> step(1), Key.ARROW_RIGHT).listenOn(steps);
        var hint = new Span(getTranslation("analysis.seam.steps.hint"));
        hint.addClassName("quiet");
        add(steps, track, hint);
        draw();
    }

    /** Only these are stopped at from now on. */
    void among(List<Stop> wanted) {
        stops = wanted;
        draw();
    }

    void show(Stop stop) {
        here = stop;
        draw();
    }

    private void step(int by) {
        int to = next(by);
        if (to >= 0 && to < stops.size()) {
            goTo.accept(stops.get(to));
            keepFocus();
        }
    }

    /** At either end the button that led there is of no use any more, and whoever walks by keys would stand nowhere. */
    private void keepFocus() {
        if (!on.isEnabled()) {
            back.focus();
        } else if (!back.isEnabled()) {
            on.focus();
        }
    }

    /** Where one stands may be none of those that are stopped at: then the nearest in this direction. */
    private int next(int by) {
        Stop from = here;
        if (from == null) {
            return by > 0 ? 0 : -1;
        }
        if (stops.contains(from)) {
            return stops.indexOf(from) + by;
        }
        int ahead = (int) stops.stream().filter(stop -> stop.chainage() <= from.chainage()).count();
        return by > 0 ? ahead : ahead - 1;
    }

    private void draw() {
        back.setEnabled(next(-1) >= 0);
        on.setEnabled(next(1) < stops.size());
        position.setText(here == null ? getTranslation("analysis.seam.no-stops") : words.position(seam, here, getLocale()));
        var ticks = new StringBuilder();
        stops.forEach(stop -> ticks.append(tick(stop, "seam-tick", 8)));
        if (here != null) {
            ticks.append(tick(here, "seam-here", 22));
        }
        track.removeAll();
        track.add(new Svg("<svg viewBox='0 0 " + WIDE + " 24' preserveAspectRatio='none'><path class='seam-line' d='M0 12 H" + WIDE + "'/>" + ticks + "</svg>"));
    }

    private String tick(Stop stop, String look, int high) {
        return String.format(Locale.ROOT, "<path class='%s' d='M%.1f %d v%d'/>", look, WIDE * stop.chainage() / seam.border().length(), 12 - high / 2, high);
    }
}
