package org.tongtu.consultation.report;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.tongtu.language.Texts;

/** What a report is about and what it adds up to; counts are numbers. */
final class FigureSheet {

    private static final List<String> COLUMNS = List.of("points", "answered", "adopted", "share");

    private final Worksheet sheet;
    private final Texts texts;
    private int row;

    FigureSheet(Worksheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void write(ReportContent content) {
        sheet.width(0, 34);
        sheet.width(1, 60);
        text(0, content.title());
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
        facts(content.head());
        facts(content.figures());
        content.tallies().stream().filter(it -> !it.lines().isEmpty()).forEach(it -> tallies(it, content.locale()));
        text(0, texts.get(content.locale(), "consultation.file.note.book"));
    }

    private void facts(List<ReportFact> facts) {
        for (ReportFact fact : facts) {
            text(0, fact.name());
            text(1, fact.value());
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
        row++;
    }

    private void tallies(ReportTallies tallies, Locale locale) {
        text(0, tallies.column());
        for (int i = 0; i < COLUMNS.size(); i++) {
            text(i + 1, texts.get(locale, "consultation.file.column." + COLUMNS.get(i)));
        }
        sheet.range(row, 0, row, COLUMNS.size()).style().bold().set();
        row++;
        tallies.lines().forEach(this::tally);
        row++;
    }

    private void tally(ReportTallies.Line line) {
        text(0, line.name());
        sheet.value(row, 1, line.tally().points());
        sheet.value(row, 2, line.tally().answered());
        sheet.value(row, 3, line.tally().adopted());
        line.tally().adoptedShare().ifPresent(share -> {
            sheet.value(row, 4, share);
            sheet.style(row, 4).format("0.0%").set();
        });
        row++;
    }

    private void text(int column, String words) {
        AdoptionBook.text(sheet, row, column, words);
    }
}
