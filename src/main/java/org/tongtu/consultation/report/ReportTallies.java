package org.tongtu.consultation.report;

import java.util.List;
import org.tongtu.consultation.statement.AdoptionFigures.Tally;

/** A small table of figures: by town, by topic. */
record ReportTallies(String title, String column, List<Line> lines) {

    record Line(String name, Tally tally) {}
}
