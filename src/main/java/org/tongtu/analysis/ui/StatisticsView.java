package org.tongtu.analysis.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 图层统计: areas, lengths and pieces by layer, class and town. */
@Route(AnalysisLinks.STATISTICS)
@PermitAll
@CssImport("./analysis/analysis.css")
class StatisticsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnalysisParts parts;
    private final transient StatisticsParts statistics;

    StatisticsView(AnalysisParts parts, StatisticsParts statistics) {
        this.parts = parts;
        this.statistics = statistics;
        addClassNames("page", "analysis-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("analysis.statistics")).explain(getTranslation("analysis.statistics.intro")));
        parts.scene(event.getLocation().getQueryParameters(), getLocale()).ifPresentOrElse(
                scene -> add(new StatisticsStage(parts, statistics, scene)),
                () -> add(new EmptyState(VaadinIcon.TABLE, getTranslation("analysis.no-plan"), getTranslation("analysis.no-plan.text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.statistics");
    }
}
