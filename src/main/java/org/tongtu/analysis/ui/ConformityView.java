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

/** 合规性检测: give a boundary, read what lies within it. */
@Route(AnalysisLinks.CONFORMITY)
@PermitAll
@CssImport("./analysis/analysis.css")
class ConformityView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnalysisParts parts;
    private final transient ConformityParts checks;

    ConformityView(AnalysisParts parts, ConformityParts checks) {
        this.parts = parts;
        this.checks = checks;
        addClassNames("page", "analysis-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("analysis.conformity")).explain(getTranslation("analysis.conformity.intro")));
        parts.scene(event.getLocation().getQueryParameters(), getLocale()).ifPresentOrElse(
                scene -> add(new ConformityStage(parts, checks, scene)),
                () -> add(new EmptyState(VaadinIcon.MAP_MARKER, getTranslation("analysis.no-plan"), getTranslation("analysis.no-plan.text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.conformity");
    }
}
