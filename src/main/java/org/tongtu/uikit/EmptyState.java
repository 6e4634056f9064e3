package org.tongtu.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** An empty place that teaches: what this is for, what to do first. */
public class EmptyState extends Section {

    public EmptyState(VaadinIcon icon, String title, String text, Component... firstSteps) {
        addClassName("empty-state");
        Icon sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var heading = new Paragraph(title);
        heading.addClassName("empty-title");
        add(sign, heading, new Paragraph(text));
        if (firstSteps.length > 0) {
            var steps = new Div(firstSteps);
            steps.addClassName("page-actions");
            add(steps);
        }
    }
}
