package org.tongtu.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as a button. Where something keeps it back, the button is off and below it stands how much, to be opened for what and
 * where to go, so that nobody presses it to find out; the list is also the button's description to a screen reader.
 */
public class GuardedStep extends Div {

    /** What keeps a step back, in the reader's words, and the way to where that can be changed. */
    public record Reason(String text, @Nullable Component way) {}

    public GuardedStep(Button step, List<Reason> reasons) {
        addClassName("guarded-step");
        add(step);
        if (reasons.isEmpty()) {
            return;
        }
        step.setEnabled(false);
        var list = new UnorderedList();
        list.setId("blocked-" + UUID.randomUUID());
        list.addClassName("blocked-reasons");
        reasons.forEach(reason -> list.add(line(reason)));
        list.getId().ifPresent(id -> step.getElement().setAttribute("aria-describedby", id));
        add(new NativeDetails(I18NProvider.translate("uikit.blocked", reasons.size()), list));
    }

    private static ListItem line(Reason reason) {
        var line = new ListItem(new Span(reason.text()));
        if (reason.way() != null) {
            line.add(reason.way());
        }
        return line;
    }
}
