package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A panel over the map; on a phone it comes from below. Closed it is gone for keyboards and screen readers too. */
abstract class Sheet extends Section {

    private final H2 title = new H2();
    private final Div body = new Div();

    Sheet(String className, String titleKey) {
        addClassNames("map-sheet", className);
        title.setText(getTranslation(titleKey));
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("map.close", title.getText()));
        body.addClassName("map-sheet-body");
        add(new Header(title, close), body);
        getElement().setAttribute("aria-label", title.getText());
        setVisible(false);
    }

    Div body() {
        return body;
    }

    void entitle(String text) {
        title.setText(text);
    }

    void close() {
        setVisible(false);
    }
}
