package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.tongtu.analysis.ReportTable;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

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
        head.addDataCell();
        table.columns().forEach(column -> head.add(HeaderCell.ofColumn(column.title())));
        table.lines().forEach(line -> line(grid.getBody().addRow(), table, line));
        add(new ScrollingTable(table.title(), grid));
    }

    private void line(NativeTableRow row, ReportTable table, ReportTable.Line line) {
        if (line.strong()) {
            row.addClassName("strong");
        }
        row.add(HeaderCell.ofRow(line.name()));
        for (int at = 0; at < table.columns().size(); at++) {
            ReportTable.Column column = table.columns().get(at);
            var cell = row.addDataCell();
            cell.setText(column.text(line.figures().get(at), locale));
            cell.getElement().setAttribute("data-label", column.title());
        }
    }
}
