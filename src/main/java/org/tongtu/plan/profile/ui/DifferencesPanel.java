package org.tongtu.plan.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.Differences;
import org.tongtu.plan.profile.Differences.Row;
import org.tongtu.plan.profile.Differences.Side;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

/** A row for each thing that can differ, a column for each member beside the joint plan; what differs says so in words. */
class DifferencesPanel extends Div {

    private static final int MOST_CLASSES = 6;

    private final Map<JurisdictionCode, Localized> members;
    private final transient ProfileWords words;
    private final transient List<Row> rows;
    private final Div table = new Div();

    DifferencesPanel(PlanState state, Map<JurisdictionCode, Localized> members, DifferencesTab.WordsIn words) {
        this.members = members;
        this.words = words.of(getLocale());
        this.rows = Differences.of(state, members.keySet());
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
        line.add(HeaderCell.ofRow(name(row)));
        cell(line, getTranslation("profile.joint")).setText(joint(row));
        members.forEach((code, name) -> cell(line, name.in(getLocale())).add(said(row, row.towns().get(code))));
    }

    private static NativeTableCell cell(NativeTableRow line, String column) {
        var cell = line.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    private String name(Row row) {
        return switch (row.aspect()) {
            case UNIT -> getTranslation("profile.unit-of", words.indicator(row.of()));
            case CLASSES -> getTranslation("profile.classes-of", words.list(row.of()));
            case THRESHOLD -> getTranslation("profile.limit-of", words.rule(row.of()), words.parameter(parameter(row).name()));
            default -> getTranslation("profile.aspect." + row.aspect());
        };
    }

    private static org.tongtu.plan.standard.Parameter parameter(Row row) {
        return java.util.Objects.requireNonNull(row.parameter());
    }

    private String joint(Row row) {
        return switch (row.aspect()) {
            case CLASSES -> getTranslation("profile.joint-codes");
            default -> figure(row, row.joint());
        };
    }

    private String figure(Row row, String stated) {
        return switch (row.aspect()) {
            case CRS -> "EPSG:" + stated;
            case UNIT -> words.unit(stated);
            case THRESHOLD -> words.figure(parameter(row), stated);
            default -> stated;
        };
    }

    private Component said(Row row, @Nullable Side side) {
        if (side == null) {
            var none = new Span(getTranslation("profile.not-stated"));
            none.addClassName("quiet");
            return none;
        }
        var said = new Div(new Span(stated(row, side)));
        if (!side.open().isEmpty()) {
            said.add(new Div(getTranslation("profile.open", side.open().size(), some(side.open()))));
        }
        if (side.differs()) {
            var mark = new Span(VaadinIcon.EXCHANGE.create(), new Span(getTranslation(row.aspect() == Differences.Aspect.THRESHOLD ? "profile.stricter" : "profile.differs")));
            mark.addClassName("difference-mark");
            said.add(mark);
        }
        return said;
    }

    private String stated(Row row, Side side) {
        if (row.aspect() == Differences.Aspect.CLASSES) {
            return side.stated().isEmpty() ? "" : getTranslation("profile.mapped", side.stated().size(), some(side.stated()));
        }
        return side.stated().stream().map(each -> figure(row, each)).collect(Collectors.joining(" / "));
    }

    private String some(List<String> all) {
        String first = all.stream().limit(MOST_CLASSES).collect(Collectors.joining(getTranslation("standard.comma")));
        return all.size() > MOST_CLASSES ? first + " …" : first;
    }
}
