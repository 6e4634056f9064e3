package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.analysis.StatisticsReport;

/** The map with the area that is counted, and the figures below. */
class StatisticsStage extends Div {

    private final transient AnalysisParts parts;
    private final transient StatisticsParts statistics;
    private final BoundaryMap map;
    private final Button whole;
    private final Section answer = new Section();

    StatisticsStage(AnalysisParts parts, StatisticsParts statistics, AnalysisScene scene) {
        this.parts = parts;
        this.statistics = statistics;
        map = new BoundaryMap(parts, statistics.boundaries(), scene, this::count);
        whole = new Button(getTranslation("analysis.statistics.again"), VaadinIcon.EXPAND_FULL.create(), click -> map.clear());
        map.beside(whole);
        answer.addClassNames("conformity-result", "statistics-result");
        add(map, answer);
        count();
    }

    /** Without an area, the whole plan. */
    private void count() {
        AnalysisScene scene = map.scene();
        Geometry area = map.boundary().orElse(null);
        whole.setVisible(area != null);
        answer.removeAll();
        StatisticsReport report = statistics.report(parts.actor(), scene, area);
        answer.add(new H2(getTranslation("analysis.statistics.result")), new FactList(report.facts()), downloads(scene, area), new Withheld(report.withheld()));
        report.tables().forEach(table -> answer.add(new FigureTable(table, scene.locale())));
        map.tell(getTranslation("analysis.statistics.told", report.tables().size()));
    }

    /** Counted anew for the file: rights may have ended since. */
    private Downloads downloads(AnalysisScene asked, @Nullable Geometry area) {
        return new Downloads("statistics-" + asked.plan().id() + "-" + asked.moment())
                .spreadsheet(() -> statistics.spreadsheet(statistics.report(parts.actor(), asked, area), asked.locale()));
    }
}
