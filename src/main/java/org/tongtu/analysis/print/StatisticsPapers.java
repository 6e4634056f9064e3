package org.tongtu.analysis.print;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.StatisticsReport;
import org.tongtu.language.Texts;

/** Statistics to take away: a spreadsheet with every figure. */
@Component
public class StatisticsPapers {

    private final Texts texts;

    StatisticsPapers(Texts texts) {
        this.texts = texts;
    }

    public byte[] spreadsheet(StatisticsReport report, Locale locale) {
        var words = new SheetWords(texts, locale);
        return FigureBook.write(book -> {
            book.overview(report.title(), report.facts(), List.of(report.withheld(), words.sources(report.figures().plan().attribution())));
            report.tables().forEach(book::table);
        });
    }
}
