package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** A page about one plan at one moment; it says so where there is no plan yet. */
@CssImport("./analysis/analysis.css")
abstract class AnalysisPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnalysisParts parts;
    private final String key;
    private final VaadinIcon icon;

    /** @param key of its title; what it is for stands under {@code key.intro} */
    AnalysisPage(AnalysisParts parts, String key, VaadinIcon icon) {
        this.parts = parts;
        this.key = key;
        this.icon = icon;
        addClassNames("page", "analysis-page");
    }

    abstract Component stage(AnalysisScene scene, QueryParameters asked);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        add(new PageHeader(getPageTitle()).explain(getTranslation(key + ".intro")));
        add(parts.scene(asked, getLocale()).map(scene -> stage(scene, asked))
                .orElseGet(() -> new EmptyState(icon, getTranslation("analysis.no-plan"), getTranslation("analysis.no-plan.text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key);
    }
}
