package org.tongtu.plan.profile.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.profile.Differences.Row;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

/** A row for each thing that can differ, a column for each member beside the joint plan; what differs says so in words. */
class DifferencesPanel extends Div {

    private final Map<JurisdictionCode, Localized> members;
    private final transient DifferenceWords words;
    private final transient List<Row> rows;
    private final Div table = new Div();

    DifferencesPanel(List<Row> rows, Map<JurisdictionCode, Localized> members, DifferencesTab.WordsIn words) {
        this.members = members;
        this.rows = rows;
        this.words = words.of(getLocale());
        long count = rows.stream().mapToLong(Row::count).sum();
        var only = new Checkbox(getTranslation("profile.only-differences"), change -> show(change.getValue()));
        add(new H2(getTranslation("profile.title", count)), new Paragraph(getTranslation("profile.intro")));
        if (count > 0) {
            add(only);
        }
        add(table);
        show(false);
    }

    private void show(boolean onlyDifferences) {
        var matrix = new NativeTable();
        matrix.addClassNames("figures-table", "stacking-table", "difference-table");
        NativeTableRow head = matrix.getHead().addRow();
        head.add(HeaderCell.ofColumn(getTranslation("profile.what")), HeaderCell.ofColumn(getTranslation("profile.joint")));
        members.values().forEach(name -> head.add(HeaderCell.ofColumn(name.in(getLocale()))));
        rows.stream().filter(row -> !onlyDifferences || row.count() > 0).forEach(row -> add(matrix, row));
        table.removeAll();
        table.add(new ScrollingTable(getTranslation("profile.tab.differences"), matrix));
    }

    private void add(NativeTable matrix, Row row) {
        NativeTableRow line = matrix.getBody().addRow();
        line.add(HeaderCell.ofRow(words.name(row)));
        cell(line, getTranslation("profile.joint")).setText(words.joint(row));
        members.forEach((code, name) -> cell(line, name.in(getLocale())).add(new DifferenceCell(words, row, row.towns().get(code))));
    }

    private static NativeTableCell cell(NativeTableRow line, String column) {
        var cell = line.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }
}
