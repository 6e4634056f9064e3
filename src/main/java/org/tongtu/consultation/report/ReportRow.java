package org.tongtu.consultation.report;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point in the words of a report.
 *
 * @param words what was said, or that and why it is not shown
 * @param outcome also where there is no answer yet
 * @param reason why, and whom it was passed on to
 * @param by who answered, empty without an answer; {@code at} likewise
 * @param takenUp the operation that took it up, where {@code link} leads; empty where there is none
 * @param earlier what was answered before and corrected since, the newest first
 */
record ReportRow(
        int number, String receipt, String source, String topic, String stance, int people, String givenAt, String words,
        String outcome, String reason, String by, String at, String takenUp, @Nullable URI link, List<String> earlier) {}
