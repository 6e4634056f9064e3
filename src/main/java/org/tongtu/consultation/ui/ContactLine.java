package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Notices;

/** How the author can be reached: hidden until somebody asks, because asking is written down. */
class ContactLine extends Div {

    ContactLine(Desk desk, CurrentActor current, DeskPoint row) {
        addClassName("point-actions");
        getElement().setAttribute("role", "status");
        add(new Button(getTranslation("consultation.contact.look"), click -> show(desk, current, row)),
                new Span(getTranslation("consultation.contact.traced")));
    }

    private void show(Desk desk, CurrentActor current, DeskPoint row) {
        try {
            String contact = desk.contact(current.get(), row);
            removeAll();
            add(new Paragraph(getTranslation("consultation.contact", contact)));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
