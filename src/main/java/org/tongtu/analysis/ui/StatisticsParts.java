package org.tongtu.analysis.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.Boundaries;
import org.tongtu.analysis.PlanFigures;
import org.tongtu.analysis.Statistics;
import org.tongtu.analysis.StatisticsReport;
import org.tongtu.analysis.StatisticsReports;
import org.tongtu.analysis.print.StatisticsPapers;
import org.tongtu.kernel.Actor;

/** What the statistics' screen asks. */
@Component
class StatisticsParts {

    private final Boundaries boundaries;
    private final Statistics statistics;
    private final StatisticsReports reports;
    private final StatisticsPapers papers;

    StatisticsParts(Boundaries boundaries, Statistics statistics, StatisticsReports reports, StatisticsPapers papers) {
        this.boundaries = boundaries;
        this.statistics = statistics;
        this.reports = reports;
        this.papers = papers;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    /** @param area null for the whole plan */
    StatisticsReport report(Actor actor, AnalysisScene scene, @Nullable Geometry area) {
        PlanFigures found = area == null
                ? statistics.whole(actor, scene.plan().id(), scene.moment())
                : statistics.within(actor, scene.plan().id(), scene.moment(), area);
        return reports.of(actor, found, scene.locale());
    }

    byte[] spreadsheet(StatisticsReport report, Locale locale) {
        return papers.spreadsheet(report, locale);
    }
}
