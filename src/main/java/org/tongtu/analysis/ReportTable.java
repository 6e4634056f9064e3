package org.tongtu.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be read on a screen, on paper or in a spreadsheet alike.
 *
 * @param note what has to be known to read them rightly; null where there is nothing
 */
public record ReportTable(String title, @Nullable String note, List<Column> columns, List<Line> lines) {

    /** @param digits after the point */
    public record Column(String title, int digits) {}

    /** @param figures one for each column; null where there is none to tell */
    public record Line(String name, List<@Nullable Double> figures, boolean strong) {}
}
