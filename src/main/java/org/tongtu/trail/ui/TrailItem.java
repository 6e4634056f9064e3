package org.tongtu.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tongtu.audit.TraceLine;
import org.tongtu.trail.TrailEntry;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** One entry: what was done to what; then when, by whom, in whose name, and what became of its values. */
class TrailItem extends ListItem {

    TrailItem(TrailEntry entry, TrailWords words, Locale locale) {
        var what = new Span(words.act(entry, locale));
        what.addClassName("todo-verb");
        add(what, new Span(words.object(entry, locale)));
        if (!entry.sealed()) {
            add(Badges.of(Tone.NEUTRAL, getTranslation("trail.waiting")));
        }
        if (entry.values() == TraceLine.Values.ERASED) {
            add(Badges.of(Tone.CAUTION, getTranslation("trail.erased")));
        }
        var who = new Div(words.who(entry, locale));
        who.addClassName("todo-blocker");
        add(who);
    }
}
