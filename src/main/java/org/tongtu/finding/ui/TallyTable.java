package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.tongtu.finding.Tally;
import org.tongtu.plan.standard.Severity;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

/** Counts by weight, a row for each town, rule or edition; on a phone a card for each. */
class TallyTable extends Div {

    private final NativeTable table = new NativeTable();
    private final transient List<String> more;

    /**
     * @param of the head of the first column
     * @param more heads of columns behind the counts
     */
    TallyTable(String title, String of, String... more) {
        this.more = List.of(more);
        addClassName("tally-table");
        table.addClassNames("figures-table", "stacking-table");
        NativeTableRow head = table.getHead().addRow();
        Stream.of(Stream.of(of), Stream.of(Severity.values()).map(this::name), Stream.of(getTranslation("finding.total")), Stream.of(more))
                .flatMap(heads -> heads)
                .forEach(name -> head.add(HeaderCell.ofColumn(name)));
        add(new H2(title), new ScrollingTable(title, table));
    }

    private String name(Severity severity) {
        return getTranslation("standard.severity." + severity);
    }

    /** @param cells one for each column more */
    void row(Component name, Tally tally, Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell first = HeaderCell.ofRow("");
        first.add(name);
        row.add(first);
        for (Severity severity : Severity.values()) {
            cell(row, name(severity)).setText(Integer.toString(tally.count(severity)));
        }
        cell(row, getTranslation("finding.total")).setText(Integer.toString(tally.total()));
        for (int at = 0; at < cells.length; at++) {
            cell(row, more.get(at)).add(cells[at]);
        }
    }

    private static NativeTableCell cell(NativeTableRow row, String column) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }
}
