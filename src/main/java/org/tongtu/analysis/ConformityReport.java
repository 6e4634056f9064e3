package org.tongtu.analysis;

import java.util.List;
import org.tongtu.plan.check.Finding;

/**
 * The answer in somebody's language, for screen, paper and spreadsheet.
 *
 * @param facts the boundary, the plan, the moment: name and value
 * @param verdicts one sentence on each of the three lines
 * @param tables areas by town, the three lines, then layer by layer
 * @param withheld what is in none of the figures, in a sentence; empty where all is told
 */
public record ConformityReport(
        Conformity conformity,
        String title,
        List<Fact> facts,
        List<Verdict> verdicts,
        List<ReportTable> tables,
        List<Note> findings,
        String withheld) {

    public record Fact(String name, String value) {}

    /** @param concerned whether the boundary lies on ground that the line protects, or outside where it should lie within */
    public record Verdict(String text, boolean concerned) {}

    public record Note(String severity, String text, Finding finding) {}
}
