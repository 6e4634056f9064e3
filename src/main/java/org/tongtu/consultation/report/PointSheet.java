package org.tongtu.consultation.report;

import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.tongtu.language.Texts;

/** 征求意见汇总表 point by point: the field's columns first, behind them what one sorts and filters by. */
final class PointSheet {

    private record Column(String name, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("number", 6), new Column("source", 18), new Column("words", 60), new Column("outcome", 12),
            new Column("explanation", 60), new Column("receipt", 16), new Column("topic", 18), new Column("stance", 12),
            new Column("people", 8), new Column("given", 16), new Column("by", 18), new Column("at", 20),
            new Column("taken-up", 26), new Column("earlier", 40));

    private final Worksheet sheet;
    private final Texts texts;

    PointSheet(Worksheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void write(ReportContent content) {
        int last = COLUMNS.size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.width(i, COLUMNS.get(i).width());
            sheet.value(0, i, texts.get(content.locale(), "consultation.file.column." + COLUMNS.get(i).name()));
        }
        sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
        if (!content.rows().isEmpty()) {
            sheet.range(1, 0, content.rows().size(), last).style().wrapText(true).verticalAlignment("top").set();
            sheet.setAutoFilter(0, 0, content.rows().size(), last);
        }
        content.rows().forEach(this::point);
        sheet.freezePane(0, 1);
        prepareForPrinting();
    }

    private void prepareForPrinting() {
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void point(ReportRow row) {
        List<Object> cells = List.of(row.number(), row.source(), row.words(), row.outcome(), row.reason(), row.receipt(), row.topic(),
                row.stance(), row.people(), row.givenAt(), row.by(), row.at(), row.takenUp(), String.join("\n", row.earlier()));
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Integer count) {
                sheet.value(row.number(), i, count);
            } else if (row.link() != null && COLUMNS.get(i).name().equals("taken-up")) {
                sheet.hyperlink(row.number(), i, new HyperLink(row.link().toASCIIString(), row.takenUp()));
            } else {
                AdoptionBook.text(sheet, row.number(), i, cells.get(i).toString());
            }
        }
    }
}
