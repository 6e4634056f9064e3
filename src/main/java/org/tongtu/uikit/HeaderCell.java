package org.tongtu.uikit;

import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The head of a column or of a row, told so to those who hear a table. */
public class HeaderCell extends NativeTableHeaderCell {

    private HeaderCell(String text, String scope) {
        super(text);
        getElement().setAttribute("scope", scope);
    }

    public static HeaderCell ofColumn(String text) {
        return new HeaderCell(text, "col");
    }

    public static HeaderCell ofRow(String text) {
        return new HeaderCell(text, "row");
    }
}
