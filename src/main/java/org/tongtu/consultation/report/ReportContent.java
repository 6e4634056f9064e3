package org.tongtu.consultation.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What a report says, before it is a file: the same in all of them. */
record ReportContent(
        Locale locale, Instant made, String title, List<ReportFact> head, List<ReportFact> figures, List<ReportTallies> tallies,
        List<ReportRow> rows) {}
