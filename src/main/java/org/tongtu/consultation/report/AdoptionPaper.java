package org.tongtu.consultation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.language.Texts;
import org.tongtu.document.Paper;
import org.tongtu.document.Paper.Cell;
import org.tongtu.document.Paper.Line;

/** Lays a report out on paper: what it is about, the figures, then point by point in the columns of a 征求意见汇总表. */
@Component
class AdoptionPaper {

    private final Texts texts;
    private final ReportFigures figures;

    AdoptionPaper(Texts texts, ReportFigures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    Paper of(ReportContent content) {
        Locale locale = content.locale();
        var parts = new ArrayList<Paper.Part>();
        parts.add(facts(content.head(), locale));
        parts.add(new Paper.Heading(texts.get(locale, "consultation.file.figures")));
        parts.add(facts(content.figures(), locale));
        content.tallies().stream().filter(it -> !it.lines().isEmpty()).forEach(it -> {
            parts.add(new Paper.Heading(it.title()));
            parts.add(tallies(it, locale));
        });
        parts.add(new Paper.Heading(texts.get(locale, "consultation.file.table")));
        parts.add(content.rows().isEmpty() ? new Paper.Words(Line.of(texts.get(locale, "consultation.file.nobody"))) : points(content.rows(), locale));
        parts.add(new Paper.Words(Line.of(texts.get(locale, "consultation.file.note"))));
        return new Paper(content.title(), locale, content.made(), parts);
    }

    private Paper.Table facts(List<ReportFact> facts, Locale locale) {
        return new Paper.Table(List.of(column(locale, "fact", 1), column(locale, "value", 4)),
                facts.stream().map(it -> new Paper.Row(List.of(new Cell(List.of(Line.strong(it.name()))), Cell.of(it.value())))).toList());
    }

    private Paper.Table tallies(ReportTallies tallies, Locale locale) {
        return new Paper.Table(
                List.of(new Paper.Column(tallies.column(), 3), column(locale, "points", 1), column(locale, "answered", 1),
                        column(locale, "adopted", 1), column(locale, "share", 1)),
                tallies.lines().stream().map(it -> new Paper.Row(List.of(Cell.of(it.name()), number(it.tally().points()),
                        number(it.tally().answered()), number(it.tally().adopted()), Cell.of(figures.share(it.tally(), locale))))).toList());
    }

    private Paper.Table points(List<ReportRow> rows, Locale locale) {
        return new Paper.Table(
                List.of(column(locale, "number", 0.7), column(locale, "source", 2.8), column(locale, "words", 5),
                        column(locale, "outcome", 2), column(locale, "explanation", 5)),
                rows.stream().map(row -> new Paper.Row(List.of(number(row.number()), source(row, locale), Cell.of(row.words()),
                        outcome(row), explanation(row)))).toList());
    }

    private Cell source(ReportRow row, Locale locale) {
        return lines(Stream.of(Line.of(row.source()), Line.of(row.topic() + " · " + row.stance()),
                Line.of(row.people() > 1 ? texts.get(locale, "consultation.file.people", row.people()) : ""),
                Line.of(row.receipt() + " · " + row.givenAt())));
    }

    private static Cell outcome(ReportRow row) {
        return lines(Stream.of(Line.strong(row.outcome()), Line.of(row.by()), Line.of(row.at())));
    }

    private static Cell explanation(ReportRow row) {
        return lines(Stream.concat(
                Stream.of(Line.of(row.reason()), row.link() == null ? Line.of("") : Line.link(row.takenUp(), row.link())),
                row.earlier().stream().map(Line::of)));
    }

    private static Cell lines(Stream<Line> lines) {
        return new Cell(lines.filter(line -> !line.text().isEmpty()).toList());
    }

    private static Cell number(int number) {
        return Cell.of(Integer.toString(number));
    }

    private Paper.Column column(Locale locale, String name, double share) {
        return new Paper.Column(texts.get(locale, "consultation.file.column." + name), share);
    }
}
