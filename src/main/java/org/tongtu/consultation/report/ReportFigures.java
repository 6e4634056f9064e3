package org.tongtu.consultation.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.statement.AdoptionFigures;
import org.tongtu.consultation.statement.AdoptionReport;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.StatementCounts;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Figures;

/** Says how many there were, what became of them, and how long people waited. */
@Component
class ReportFigures {

    private static final double HOURS_A_DAY = 24;
    private static final double MINUTES_AN_HOUR = 60;

    private final Texts texts;
    private final Figures figures;
    private final ReportRows rows;

    ReportFigures(Texts texts, Figures figures, ReportRows rows) {
        this.texts = texts;
        this.figures = figures;
        this.rows = rows;
    }

    List<ReportFact> of(AdoptionReport report, AdoptionFigures added, Locale locale) {
        StatementCounts counts = report.counts();
        var facts = new ArrayList<ReportFact>();
        facts.add(fact(locale, "received", texts.get(locale, "consultation.file.received.value", counts.statements(), counts.points(), counts.people())));
        facts.add(fact(locale, "stances", texts.get(locale, "consultation.file.stances.value", counts.support(), counts.oppose(), counts.neutral())));
        facts.add(fact(locale, "not-counted", texts.get(locale, "consultation.file.not-counted.value", counts.withdrawn(), counts.refused())));
        facts.add(fact(locale, "masked", texts.get(locale, "consultation.file.masked.value", added.masked())));
        facts.add(fact(locale, "answered", texts.get(locale, "consultation.file.answered.value", counts.answered(), counts.unanswered())));
        for (Outcome outcome : Outcome.values()) {
            facts.add(new ReportFact(texts.get(locale, "answer.outcome." + outcome),
                    texts.get(locale, "consultation.file.points", report.outcomes().getOrDefault(outcome, 0))));
        }
        facts.add(fact(locale, "share", share(added.all(), locale)));
        facts.add(fact(locale, "wait", added.median().flatMap(median -> added.longest()
                .map(longest -> texts.get(locale, "consultation.file.wait.value", days(median, locale), days(longest, locale))))
                .orElse(texts.get(locale, "consultation.file.nothing"))));
        return facts;
    }

    List<ReportTallies> tallies(AdoptionFigures added, Locale locale) {
        return List.of(
                new ReportTallies(texts.get(locale, "consultation.file.by-town"), texts.get(locale, "consultation.file.column.town"),
                        added.byTown().entrySet().stream().map(it -> new ReportTallies.Line(rows.town(it.getKey().orElse(null), locale)
                                .orElse(texts.get(locale, "consultation.file.no-town")), it.getValue())).toList()),
                new ReportTallies(texts.get(locale, "consultation.file.by-topic"), texts.get(locale, "consultation.file.column.topic"),
                        added.byTopic().entrySet().stream().map(it -> new ReportTallies.Line(
                                texts.get(locale, "statement.topic." + it.getKey()), it.getValue())).toList()));
    }

    /** "62.5 %", or a word where nothing was answered. */
    String share(AdoptionFigures.Tally tally, Locale locale) {
        return tally.adoptedShare().map(share -> texts.get(locale, "consultation.file.percent", figures.number(locale, share * 100, 1)))
                .orElse(texts.get(locale, "consultation.file.nothing"));
    }

    private String days(Duration wait, Locale locale) {
        return figures.number(locale, wait.toMinutes() / MINUTES_AN_HOUR / HOURS_A_DAY, 1);
    }

    private ReportFact fact(Locale locale, String name, String value) {
        return new ReportFact(texts.get(locale, "consultation.file." + name), value);
    }
}
