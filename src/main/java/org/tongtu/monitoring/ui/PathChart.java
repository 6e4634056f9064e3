package org.tongtu.monitoring.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Period;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.Assessment;
import org.tongtu.uikit.LineChart;
import org.tongtu.uikit.Units;

/** What happened against what was expected, as one chart; for the workspace and for the public site alike. */
@Component
public class PathChart {

    private final Texts texts;
    private final PlaceNames places;

    PathChart(Texts texts, PlaceNames places) {
        this.texts = texts;
        this.places = places;
    }

    public LineChart of(Locale locale, Assessment assessment) {
        String title = texts.get(locale, "monitoring.chart.title", assessment.indicator().name(),
                places.name(locale, assessment.jurisdiction()));
        return new LineChart(title, description(locale, assessment), Units.printed(locale, assessment.indicator().unit()), lines(locale, assessment));
    }

    /** Where years are known they make the line, and the months are dots around it. */
    private List<LineChart.Line> lines(Locale locale, Assessment assessment) {
        List<LineChart.Point> years = actual(assessment, false);
        List<LineChart.Point> months = actual(assessment, true);
        var lines = new ArrayList<LineChart.Line>();
        if (!years.isEmpty()) {
            lines.add(new LineChart.Line(texts.get(locale, "monitoring.chart.actual"), LineChart.Style.ACTUAL, years));
        }
        if (!months.isEmpty()) {
            var style = years.isEmpty() ? LineChart.Style.ACTUAL : LineChart.Style.DOTS;
            lines.add(new LineChart.Line(texts.get(locale, "monitoring.chart.months"), style, months));
        }
        lines.add(new LineChart.Line(
                texts.get(locale, "monitoring.chart.expected"), LineChart.Style.EXPECTED, expected(assessment)));
        return lines;
    }

    /** Where the figures come from, each source once. */
    public String sources(Assessment assessment) {
        return assessment.series().stream()
                .map(Assessment.SeriesPoint::source)
                .filter(source -> !source.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String description(Locale locale, Assessment assessment) {
        Assessment.Reading reading = assessment.reading();
        return reading == null
                ? texts.get(locale, "monitoring.chart.no-figure")
                : texts.get(locale, "monitoring.chart.description", reading.point().period().value(),
                        reading.point().value().toPlainString(), reading.expected().toPlainString(),
                        texts.get(locale, reading.gauge().key()));
    }

    private static List<LineChart.Point> actual(Assessment assessment, boolean months) {
        return assessment.series().stream()
                .filter(point -> point.period().isMonth() == months)
                .map(point -> new LineChart.Point(
                        point.period().endInYears() - 1, point.period().value(), point.value().doubleValue()))
                .sorted(java.util.Comparator.comparingDouble(LineChart.Point::x))
                .toList();
    }

    private static List<LineChart.Point> expected(Assessment assessment) {
        return assessment.path().points().entrySet().stream()
                .map(entry -> new LineChart.Point(
                        entry.getKey(), Period.ofYear(entry.getKey()).value(), entry.getValue().doubleValue()))
                .toList();
    }
}
