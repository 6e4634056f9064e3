package org.tongtu.consultation.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.statement.AdoptionReport;
import org.tongtu.consultation.statement.AnswerDetails;
import org.tongtu.consultation.statement.PointDetails;
import org.tongtu.consultation.statement.StatementDetails;
import org.tongtu.identity.PortalAddress;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Figures;

/** Tells the points of a report one by one, numbered as they came in. */
@Component
class ReportRows {

    /** Stands for the whole region, where somebody named no town. */
    private static final String REGION = "region";

    private final Texts texts;
    private final Figures figures;
    private final PortalAddress address;

    ReportRows(Texts texts, Figures figures, PortalAddress address) {
        this.texts = texts;
        this.figures = figures;
        this.address = address;
    }

    List<ReportRow> of(AdoptionReport report, Locale locale) {
        var rows = new ArrayList<ReportRow>();
        report.rows().forEach(row -> rows.add(row(rows.size() + 1, row.statement(), row.point(), locale)));
        return rows;
    }

    private ReportRow row(int number, StatementDetails statement, PointDetails point, Locale locale) {
        Optional<AnswerDetails> answer = point.answer();
        return new ReportRow(number, statement.receipt() + "/" + point.number(), source(statement, locale),
                texts.get(locale, "statement.topic." + point.topic()), texts.get(locale, "statement.stance." + statement.stance()),
                statement.people(), figures.date(locale, statement.givenAt()), words(point, locale),
                answer.map(it -> outcome(it, locale)).orElse(texts.get(locale, "consultation.file.unanswered")),
                answer.map(it -> reason(it, locale)).orElse(""),
                answer.map(it -> by(it, locale)).orElse(""),
                answer.map(it -> figures.moment(locale, it.at())).orElse(""),
                answer.map(it -> takenUp(it, locale)).orElse(""),
                answer.map(it -> link(it, locale)).orElse(null),
                point.answers().stream().skip(1).map(it -> earlier(it, locale)).toList());
    }

    private String source(StatementDetails statement, Locale locale) {
        return town(statement.jurisdiction(), locale).map(town -> texts.get(locale, "consultation.file.resident", town))
                .orElse(texts.get(locale, "consultation.file.somebody"));
    }

    /** Empty for the region as a whole. */
    Optional<String> town(@Nullable JurisdictionCode code, Locale locale) {
        return Optional.ofNullable(code).filter(it -> !it.value().equals(REGION)).map(it -> texts.get(locale, "consultation.file.town", it));
    }

    private String words(PointDetails point, Locale locale) {
        return point.maskReason() == null ? point.text() : texts.get(locale, "consultation.report.masked", point.maskReason());
    }

    private String outcome(AnswerDetails answer, Locale locale) {
        return texts.get(locale, "answer.outcome." + answer.outcome());
    }

    private String reason(AnswerDetails answer, Locale locale) {
        return answer.referredTo() == null ? answer.reason() : texts.get(locale, "consultation.file.referred", answer.referredTo()) + "\n" + answer.reason();
    }

    private String by(AnswerDetails answer, Locale locale) {
        return town(answer.jurisdiction(), locale).orElse(texts.get(locale, "consultation.file.office"));
    }

    private String takenUp(AnswerDetails answer, Locale locale) {
        return answer.proposal() == null || answer.sequence() == null ? ""
                : texts.get(locale, "consultation.file.taken-up", answer.proposal().number(), answer.sequence());
    }

    private @Nullable URI link(AnswerDetails answer, Locale locale) {
        return answer.proposal() == null ? null : URI.create(address.of("/proposals/" + answer.proposal().number() + "?lang=" + locale.getLanguage()));
    }

    private String earlier(AnswerDetails answer, Locale locale) {
        String taken = takenUp(answer, locale);
        return texts.get(locale, "consultation.file.earlier", by(answer, locale), figures.moment(locale, answer.at()),
                outcome(answer, locale), reason(answer, locale)) + (taken.isEmpty() ? "" : "\n" + taken);
    }
}
