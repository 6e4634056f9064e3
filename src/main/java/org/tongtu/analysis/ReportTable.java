package org.tongtu.analysis;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be read on a screen, on paper or in a spreadsheet alike.
 *
 * @param note what has to be known to read them rightly; null where there is nothing
 */
public record ReportTable(String title, @Nullable String note, List<Column> columns, List<Line> lines) {

    /** @param digits after the point */
    public record Column(String title, int digits) {

        /** As people read it: always so many digits, and a dash where there is no figure. */
        public String text(@Nullable Double figure, Locale locale) {
            if (figure == null) {
                return "—";
            }
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(digits);
            format.setMaximumFractionDigits(digits);
            return format.format(figure);
        }
    }

    /** @param figures one for each column; null where there is none to tell */
    public record Line(String name, List<@Nullable Double> figures, boolean strong) {}
}
