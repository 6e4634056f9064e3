package org.tongtu.analysis.print;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.tongtu.analysis.ReportTable;
import org.tongtu.document.PaperFont;

/** A table of figures on paper; what does not fit is said in one last line. */
final class FigureBlock {

    private static final double ROW = 12.5;
    private static final Font HEAD = PaperFont.BOLD.of(8.5);
    private static final Font TEXT = PaperFont.REGULAR.of(7.5);
    private static final Font STRONG = PaperFont.BOLD.of(7.5);

    private final Pen pen;
    private final Locale locale;
    private final double x;
    private final double width;

    FigureBlock(Pen pen, Locale locale, double x, double width) {
        this.pen = pen;
        this.locale = locale;
        this.x = x;
        this.width = width;
    }

    static int rows(ReportTable table) {
        return table.lines().size() + (table.note() == null ? 2 : 3);
    }

    /** @param most rows there is room for @return where the next block begins */
    double draw(ReportTable table, double top, int most, String more) {
        double y = top + ROW;
        pen.write(table.title(), HEAD, x, y);
        List<ReportTable.Column> columns = table.columns();
        double column = Math.min(72, width * 0.62 / columns.size());
        for (int i = 0; i < columns.size(); i++) {
            pen.writeRight(pen.fit(columns.get(i).title(), TEXT, column - 4), TEXT, right(columns.size(), i, column), y);
        }
        pen.rule(x, x + width, y + 3, 0.8);
        int room = most - 1;
        boolean cut = table.lines().size() + (table.note() == null ? 0 : 1) > room;
        int shown = cut ? Math.max(0, room - 1) : table.lines().size();
        for (ReportTable.Line line : table.lines().subList(0, shown)) {
            y += ROW;
            line(line, columns, column, y);
        }
        if (cut) {
            y += ROW;
            pen.write(more, TEXT, x, y);
        } else if (table.note() != null) {
            y += ROW;
            pen.write(pen.fit(table.note(), TEXT, width), TEXT, x, y);
        }
        return y + ROW * 0.6;
    }

    private double right(int columns, int at, double column) {
        return x + width - (columns - 1 - at) * column;
    }

    private void line(ReportTable.Line line, List<ReportTable.Column> columns, double column, double y) {
        Font font = line.strong() ? STRONG : TEXT;
        pen.write(pen.fit(line.name(), font, width - columns.size() * column - 4), font, x, y);
        for (int i = 0; i < columns.size(); i++) {
            pen.writeRight(columns.get(i).text(line.figures().get(i), locale), font, right(columns.size(), i, column), y);
        }
        pen.rule(x, x + width, y + 3, 0.25);
    }
}
