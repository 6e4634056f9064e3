package org.tongtu.consultation.report;

import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.AdoptionFigures;
import org.tongtu.consultation.statement.AdoptionReport;
import org.tongtu.kernel.Now;
import org.tongtu.language.Texts;

/** Puts into words, in one language, what a report says at this moment. */
@Component
class ReportContents {

    private final ReportHead head;
    private final ReportFigures figures;
    private final ReportRows rows;
    private final Texts texts;
    private final Now now;

    ReportContents(ReportHead head, ReportFigures figures, ReportRows rows, Texts texts, Now now) {
        this.head = head;
        this.figures = figures;
        this.rows = rows;
        this.texts = texts;
        this.now = now;
    }

    ReportContent of(AdoptionReport report, Locale locale) {
        Instant made = now.instant();
        AdoptionFigures added = AdoptionFigures.of(report);
        return new ReportContent(locale, made, texts.get(locale, "consultation.file.title", report.notice().title()),
                head.of(report.notice(), made, locale), figures.of(report, added, locale), figures.tallies(added, locale),
                rows.of(report, locale));
    }

    String name(ConsultationId notice, Locale locale) {
        return texts.get(locale, "consultation.file.name", notice.number());
    }
}
