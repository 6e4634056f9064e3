package org.tongtu.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** A point in the desk's list: whether it waits, what it is about, who is to answer, and how it begins. Fits a phone as it fits a desk. */
class PointCard extends Div {

    PointCard(DeskPoint row, String about) {
        addClassName("point-card");
        var badge = row.point().answer()
                .map(answer -> Badges.of(Tone.GOOD, getTranslation("answer.outcome." + answer.outcome())))
                .orElseGet(() -> Badges.of(Tone.CAUTION, getTranslation("consultation.desk.waiting")));
        var line = new Span(about);
        line.addClassName("point-about");
        var words = new Paragraph(row.point().text());
        words.addClassName("point-begins");
        add(new Div(badge, line), words);
    }
}
