package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Turns the pages of a long list; the buttons stay where they are, so that the keyboard's place is not lost. */
class Pager extends Nav {

    private final transient OpenPage open;
    private final transient Runnable turned;
    private final Span place = new Span();
    private final Button back;
    private final Button on;

    /** @param turned to be run when another page is open */
    Pager(OpenPage open, Runnable turned) {
        this.open = open;
        this.turned = turned;
        addClassName("pager");
        getElement().setAttribute("aria-label", getTranslation("proposal.pager"));
        back = new Button(getTranslation("proposal.pager.back"), VaadinIcon.ANGLE_LEFT.create(), click -> turn(-1));
        on = new Button(getTranslation("proposal.pager.on"), VaadinIcon.ANGLE_RIGHT.create(), click -> turn(1));
        on.setIconAfterText(true);
        place.getElement().setAttribute("role", "status");
        setVisible(!open.isAll());
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

    private void tell() {
        back.setEnabled(!open.isFirst());
        on.setEnabled(!open.isLast());
        place.setText(getTranslation("proposal.pager.place", open.first() + 1, open.end(), open.count()));
    }
}
