package org.tongtu.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.tongtu.exchange.Note;
import org.tongtu.exchange.Returned;
import org.tongtu.exchange.ReturnedFeature;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** A compared file in the reader's words. */
class ReturnWords implements Serializable {

    private final Component place;

    ReturnWords(Component place) {
        this.place = place;
    }

    String text(String key, Object... arguments) {
        return place.getTranslation(key, arguments);
    }

    String text(Note note) {
        return text(note.key(), note.arguments().toArray());
    }

    Span badge(ReturnedFeature feature) {
        return feature.contested() ? Badges.of(Tone.CAUTION, text("exchange.contested." + feature.outcome())) : badge(feature.outcome(), text(key(feature.outcome())));
    }

    private static Span badge(Outcome outcome, String text) {
        return Badges.of(switch (outcome) {
            case CREATED -> Tone.GOOD;
            case MODIFIED -> Tone.INFO;
            case DELETED -> Tone.BAD;
            case UNCHANGED -> Tone.NEUTRAL;
            case SKIPPED -> Tone.CAUTION;
        }, text);
    }

    static String key(Outcome outcome) {
        return "exchange.outcome." + outcome;
    }

    /** How many of each, and what concerns the file as a whole. */
    Component summary(Returned returned) {
        var counts = new Div();
        counts.addClassName("exchange-counts");
        for (Outcome outcome : Outcome.values()) {
            counts.add(badge(outcome, text("exchange.count", text(key(outcome)), returned.count(outcome))));
        }
        if (returned.contested() > 0) {
            counts.add(Badges.of(Tone.CAUTION, text("exchange.count", text("exchange.contested"), returned.contested())));
        }
        var notes = new UnorderedList();
        returned.notes().forEach(note -> notes.add(new ListItem(text(note))));
        var all = new Div(counts);
        if (!returned.notes().isEmpty()) {
            all.add(notes);
        }
        return all;
    }

    /** The map's colours by their names; a long list is drawn in part. */
    Component legend(Returned returned) {
        var legend = new Div();
        legend.addClassName("exchange-legend");
        for (String each : List.of("new", "changed", "was", "gone", "contested")) {
            var swatch = new Span();
            swatch.addClassNames("exchange-swatch", "exchange-" + each);
            legend.add(new Span(swatch, new Span(text("exchange.legend." + each))));
        }
        boolean part = java.util.Arrays.stream(Outcome.values()).anyMatch(it -> it != Outcome.UNCHANGED && returned.count(it) > ReturnMap.MOST);
        return part ? new Div(legend, new Paragraph(text("exchange.legend.part", ReturnMap.MOST))) : legend;
    }

    /** What of the feature, or why not. */
    String what(ReturnedFeature feature) {
        String cells = feature.cells().stream().map(this::cell).collect(Collectors.joining(text("uikit.list-separator")));
        String note = feature.note() == null ? "" : text(feature.note());
        return cells.isEmpty() || note.isEmpty() ? cells + note : cells + text("exchange.sentence") + note;
    }

    private String cell(String name) {
        return name.equals("geometry") ? text("proposal.cell.geometry") : name;
    }

    String name(ReturnedFeature feature) {
        String id = feature.thing().toString();
        String name = feature.title().isBlank() ? id.substring(id.length() - 12) : feature.title();
        return feature.row().isEmpty() ? name : name + " · " + feature.row();
    }
}
