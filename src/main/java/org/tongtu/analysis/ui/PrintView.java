package org.tongtu.analysis.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.print.MapPrints;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** The plan's map on paper: what is in sight is printed. */
@Route(AnalysisLinks.PRINT)
@PermitAll
@CssImport("./analysis/analysis.css")
class PrintView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ThemeParts themes;
    private final transient MapPrints prints;

    PrintView(ThemeParts themes, MapPrints prints) {
        this.themes = themes;
        this.prints = prints;
        addClassNames("page", "analysis-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("analysis.print")).explain(getTranslation("analysis.print.intro")));
        themes.analysis().scene(event.getLocation().getQueryParameters(), getLocale()).ifPresentOrElse(
                scene -> add(new PrintStage(themes, prints, scene, themed(event))),
                () -> add(new EmptyState(VaadinIcon.PRINT, getTranslation("analysis.no-plan"), getTranslation("analysis.no-plan.text"))));
    }

    private static @Nullable Theme themed(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(AnalysisLinks.THEME).map(Theme::parse).orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.print");
    }
}
