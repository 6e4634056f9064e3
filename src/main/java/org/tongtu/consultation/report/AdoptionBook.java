package org.tongtu.consultation.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.tongtu.language.Texts;
import org.tongtu.document.Legible;

/** A report as a spreadsheet: 征求意见汇总表, then a sheet of figures. What people wrote is text; no cell is a formula. */
@Component
class AdoptionBook {

    /** What a cell of a spreadsheet holds is 32,767 characters. */
    private static final int MOST = 32_000;

    private final Texts texts;

    AdoptionBook(Texts texts) {
        this.texts = texts;
    }

    byte[] write(ReportContent content) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "Tongtu", "1.0")) {
                new PointSheet(book.newWorksheet(texts.get(content.locale(), "consultation.file.sheet.points")), texts).write(content);
                new FigureSheet(book.newWorksheet(texts.get(content.locale(), "consultation.file.sheet.figures")), texts).write(content);
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As much as a cell holds; where that is not all, an ellipsis says so. */
    static void text(Worksheet sheet, int row, int column, String words) {
        String legible = Legible.of(words);
        if (legible.length() <= MOST) {
            sheet.value(row, column, legible);
        } else {
            int end = Character.isHighSurrogate(legible.charAt(MOST - 1)) ? MOST - 1 : MOST;
            sheet.value(row, column, legible.substring(0, end) + "…");
        }
    }
}
