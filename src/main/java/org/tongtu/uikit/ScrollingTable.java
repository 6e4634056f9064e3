package org.tongtu.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/** A table wider than its page: scrolled by itself, by keyboard too. */
public class ScrollingTable extends Div {

    /** @param name as those hear it who come to it by keyboard */
    public ScrollingTable(String name, NativeTable table) {
        super(table);
        addClassName("table-scroller");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", name);
    }
}
