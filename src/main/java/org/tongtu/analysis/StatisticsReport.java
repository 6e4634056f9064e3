package org.tongtu.analysis;

import java.util.List;

/**
 * Statistics in somebody's language, for screen and spreadsheet.
 *
 * @param facts what they are of: name and value
 * @param tables areas by town, then layer by layer
 * @param withheld what is in none of the figures, in a sentence; empty where all is told
 */
public record StatisticsReport(PlanFigures figures, String title, List<ConformityReport.Fact> facts, List<ReportTable> tables, String withheld) {}
