package org.tongtu.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a view: its only h1, one sentence of what it is for, and what can be done here. */
public class PageHeader extends Header {

    private final Div actions = new Div();
    private final Div words = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        words.add(new H1(title));
        actions.addClassName("page-actions");
        add(words, actions);
    }

    /** One or two plain sentences below the title. */
    public PageHeader explain(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("page-intro");
        words.add(paragraph);
        return this;
    }

    /** Buttons and links to the right of the title; the most important one first. */
    public PageHeader offer(Component... components) {
        actions.add(components);
        return this;
    }
}
