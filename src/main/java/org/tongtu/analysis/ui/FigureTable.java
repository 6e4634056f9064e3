package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.tongtu.analysis.ReportTable;

/** A table of figures with its title. */
class FigureTable extends Div {

    private final transient Locale locale;

    FigureTable(ReportTable table, Locale locale) {
        this.locale = locale;
        addClassName("analysis-table");
        add(new H3(table.title()));
        if (table.note() != null) {
            add(new Paragraph(table.note()));
        }
        var grid = new NativeTable();
        grid.addClassNames("figures-table", "stacking-table");
        NativeTableRow head = grid.getHead().addRow();
        header(head, "", "col");
        table.columns().forEach(column -> header(head, column.title(), "col"));
        table.lines().forEach(line -> line(grid.getBody().addRow(), table, line));
        var scroller = new Div(grid);
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", table.title());
        add(scroller);
    }

    private void line(NativeTableRow row, ReportTable table, ReportTable.Line line) {
        if (line.strong()) {
            row.addClassName("strong");
        }
        header(row, line.name(), "row");
        for (int at = 0; at < table.columns().size(); at++) {
            ReportTable.Column column = table.columns().get(at);
            var cell = row.addDataCell();
            cell.setText(column.text(line.figures().get(at), locale));
            cell.getElement().setAttribute("data-label", column.title());
        }
    }

    private static void header(NativeTableRow row, String text, String scope) {
        if (text.isEmpty()) {
            row.addDataCell();
            return;
        }
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        row.add(cell);
    }
}
