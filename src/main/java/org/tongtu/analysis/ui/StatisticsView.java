package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tongtu.analysis.AnalysisLinks;

/** 图层统计: areas, lengths and pieces by layer, class and town. */
@Route(AnalysisLinks.STATISTICS)
@PermitAll
class StatisticsView extends AnalysisPage {

    private final transient AnalysisParts parts;
    private final transient StatisticsParts statistics;

    StatisticsView(AnalysisParts parts, StatisticsParts statistics) {
        super(parts, "analysis.statistics", VaadinIcon.TABLE);
        this.parts = parts;
        this.statistics = statistics;
    }

    @Override
    Component stage(AnalysisScene scene, QueryParameters asked) {
        return new StatisticsStage(parts, statistics, scene);
    }
}
