package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.alike.PointGroup;
import org.tongtu.consultation.alike.Suggestion;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** A suggestion in one look: how many, how like, by which words, and how it begins. */
class SuggestionCard extends Div {

    SuggestionCard(Suggestion suggestion, List<DeskPoint> points, @Nullable PointGroup group, @Nullable Consumer<AlikeChoice> open) {
        addClassNames("point-card", "alike-card");
        var count = new Span(getTranslation("consultation.alike.count", points.size(), AlikeChoice.people(points)));
        var badge = suggestion.identical()
                ? Badges.of(Tone.INFO, getTranslation("consultation.alike.identical"))
                : Badges.of(Tone.NEUTRAL, getTranslation("consultation.alike.near", suggestion.points().getLast().percent()));
        var line = new Div(badge, count);
        if (group != null) {
            line.add(new Span(getTranslation("consultation.alike.into", group.title())));
        }
        var begins = new Paragraph(points.isEmpty() ? "" : points.getFirst().point().text());
        begins.addClassName("point-begins");
        var words = new Span(getTranslation("consultation.alike.words", String.join(" · ", suggestion.words())));
        words.addClassName("point-about");
        add(line, begins, words);
        if (open != null && !points.isEmpty()) {
            add(new Button(getTranslation("consultation.alike.look"), click -> open.accept(new AlikeChoice(suggestion, points, group))));
        }
    }
}
