package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.tongtu.finding.Tally;
import org.tongtu.plan.standard.Severity;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

/** Counts by weight, a row for each town or rule. */
class TallyTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param of the head of the first column */
    TallyTable(String title, String of) {
        addClassName("tally-table");
        table.addClassName("figures-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(HeaderCell.ofColumn(of));
        for (Severity severity : Severity.values()) {
            head.add(HeaderCell.ofColumn(getTranslation("standard.severity." + severity)));
        }
        head.add(HeaderCell.ofColumn(getTranslation("finding.total")));
        add(new H2(title), new ScrollingTable(title, table));
    }

    void row(Component name, Tally tally) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell cell = HeaderCell.ofRow("");
        cell.add(name);
        row.add(cell);
        for (Severity severity : Severity.values()) {
            row.addDataCell().setText(Integer.toString(tally.count(severity)));
        }
        row.addDataCell().setText(Integer.toString(tally.total()));
    }
}
