package org.tongtu.analysis.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongtu.analysis.ConformityReport.Fact;
import org.tongtu.analysis.ReportTable;

/** A spreadsheet of figures as numbers, a sheet for each table. Texts are written as texts: nothing is a formula. */
final class FigureBook {

    /** What spreadsheet programs take as a sheet's name. */
    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final Set<String> names = new HashSet<>();

    private FigureBook(Workbook book) {
        this.book = book;
    }

    static byte[] write(Consumer<FigureBook> content) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "Tongtu", "1.0")) {
                content.accept(new FigureBook(book));
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Worksheet sheet(String title) {
        return book.newWorksheet(name(title));
    }

    private String name(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - 4)) + " " + i;
        }
        return name;
    }

    /** What the figures are of, then sentences; blank ones are left out. */
    void overview(String title, List<Fact> facts, List<String> sentences) {
        Worksheet sheet = sheet(title);
        sheet.width(0, 20);
        sheet.width(1, 70);
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (Fact fact : facts) {
            sheet.value(row, 0, fact.name());
            sheet.value(row++, 1, fact.value());
        }
        for (String sentence : sentences) {
            if (!sentence.isBlank()) {
                sheet.value(row++, 1, sentence);
            }
        }
    }

    void table(ReportTable table) {
        table(sheet(table.title()), table);
    }

    private static void table(Worksheet sheet, ReportTable table) {
        sheet.width(0, 32);
        sheet.value(0, 0, table.title());
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.width(i + 1, 18);
            sheet.value(0, i + 1, table.columns().get(i).title());
        }
        sheet.range(0, 0, 0, table.columns().size()).style().bold().set();
        for (int row = 1; row <= table.lines().size(); row++) {
            line(sheet, table, table.lines().get(row - 1), row);
        }
        if (table.note() != null) {
            sheet.value(table.lines().size() + 2, 0, table.note());
        }
        sheet.freezePane(1, 1);
    }

    private static void line(Worksheet sheet, ReportTable table, ReportTable.Line line, int row) {
        sheet.value(row, 0, line.name());
        for (int i = 0; i < line.figures().size(); i++) {
            Double figure = line.figures().get(i);
            if (figure != null) {
                int digits = table.columns().get(i).digits();
                sheet.value(row, i + 1, figure);
                sheet.style(row, i + 1).format(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits)).set();
            }
        }
        if (line.strong()) {
            sheet.range(row, 0, row, line.figures().size()).style().bold().set();
        }
    }
}
