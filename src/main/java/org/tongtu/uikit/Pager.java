package org.tongtu.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Turns the pages of a long list; the buttons stay where they are, so that the keyboard's place is not lost. */
public class Pager extends Nav {

    private final transient OpenPage open;
    private final transient Runnable turned;
    private final Span place = new Span();
    private final Button back;
    private final Button on;

    /** @param turned to be run when another page is open */
    public Pager(OpenPage open, Runnable turned) {
        this.open = open;
        this.turned = turned;
        addClassName("pager");
        getElement().setAttribute("aria-label", getTranslation("uikit.pager"));
        back = new Button(getTranslation("uikit.pager.back"), VaadinIcon.ANGLE_LEFT.create(), click -> turn(-1));
        on = new Button(getTranslation("uikit.pager.on"), VaadinIcon.ANGLE_RIGHT.create(), click -> turn(1));
        on.setIconAfterText(true);
        place.getElement().setAttribute("role", "status");
        add(back, place, on);
        tell();
    }

    private void turn(int pages) {
        open.turn(pages);
        tell();
        turned.run();
        if (open.isFirst()) {
            on.focus();
        } else if (open.isLast()) {
            back.focus();
        }
    }

    /** To be called when the list became another one. */
    public final void tell() {
        setVisible(!open.isAll());
        back.setEnabled(!open.isFirst());
        on.setEnabled(!open.isLast());
        place.setText(getTranslation("uikit.pager.place", open.first() + 1, open.end(), open.count()));
    }
}
