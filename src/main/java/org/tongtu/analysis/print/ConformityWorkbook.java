package org.tongtu.analysis.print;

import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.tongtu.analysis.ConformityReport;

/** Every figure of an answer as numbers, a sheet for each table. Texts are written as texts: nothing is a formula. */
final class ConformityWorkbook {

    private final ConformityReport report;
    private final SheetWords words;

    private ConformityWorkbook(ConformityReport report, SheetWords words) {
        this.report = report;
        this.words = words;
    }

    static byte[] write(ConformityReport report, SheetWords words) {
        return new ConformityWorkbook(report, words).write();
    }

    private byte[] write() {
        return FigureBook.write(book -> {
            overview(book);
            report.tables().forEach(book::table);
            findings(book.sheet(words.findingsTitle()));
        });
    }

    private void overview(FigureBook book) {
        book.overview(report.title(), report.facts(),
                Stream.concat(report.verdicts().stream().map(ConformityReport.Verdict::text), Stream.of(report.withheld(), words.disclaimer(),
                        words.sources(report.conformity().plan().attribution()))).toList());
    }

    private void findings(Worksheet sheet) {
        sheet.width(0, 14);
        sheet.width(1, 20);
        sheet.width(2, 90);
        int row = 0;
        for (ConformityReport.Note note : report.findings()) {
            sheet.value(row, 0, note.severity());
            sheet.value(row, 1, note.finding().rule());
            sheet.value(row++, 2, note.text());
        }
        if (row == 0) {
            sheet.value(0, 0, words.findings(0));
        }
    }
}
