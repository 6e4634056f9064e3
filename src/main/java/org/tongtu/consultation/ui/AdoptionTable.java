package org.tongtu.consultation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.report.ReportFormat;
import org.tongtu.consultation.statement.AdoptionReport;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.uikit.HeaderCell;

/** 意见采纳情况 as it will be printed: number, town, words, outcome, reason. */
class AdoptionTable extends Section {

    private static final String[] COLUMNS = {"number", "town", "words", "outcome", "reason"};

    AdoptionTable(AdoptionReport report, Function<@Nullable JurisdictionCode, String> town) {
        var heading = new H2(getTranslation("consultation.report"));
        var table = new NativeTable();
        table.addClassNames("figures-table", "adoption-table", "stacking-table");
        table.getHead().add(header());
        report.rows().forEach(row -> table.getBody().add(row(row, town)));
        add(heading, downloads(report.notice().id()), table);
    }

    /** The same, as it is attached to what is submitted. */
    private Div downloads(ConsultationId notice) {
        var links = new Div(new Span(getTranslation("consultation.file.download")));
        links.addClassName("page-actions");
        for (ReportFormat format : ReportFormat.values()) {
            var link = new Anchor(ConsultationLinks.report(notice, format, getLocale()), getTranslation("consultation.file.download." + format));
            link.setRouterIgnore(true);
            link.addClassName("download-link");
            links.add(link);
        }
        return links;
    }

    private NativeTableRow header() {
        var row = new NativeTableRow();
        for (String key : COLUMNS) {
            row.add(HeaderCell.ofColumn(getTranslation("consultation.report." + key)));
        }
        return row;
    }

    private NativeTableRow row(AdoptionReport.Row row, Function<@Nullable JurisdictionCode, String> town) {
        var point = row.point();
        String words = point.maskReason() == null ? point.text() : getTranslation("consultation.report.masked", point.maskReason());
        var line = new NativeTableRow();
        var cells = List.of(
                new NativeTableCell(row.statement().receipt() + "/" + point.number()),
                new NativeTableCell(town.apply(row.statement().jurisdiction())), new NativeTableCell(words),
                new NativeTableCell(point.answer().map(it -> getTranslation("answer.outcome." + it.outcome())).orElse("—")),
                new NativeTableCell(point.answer().map(it -> it.reason()).orElse("")));
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).getElement().setAttribute("data-label", getTranslation("consultation.report." + COLUMNS[i]));
        }
        line.add(cells.toArray(NativeTableCell[]::new));
        return line;
    }
}
