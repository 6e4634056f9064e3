package org.tongtu.analysis.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.theme.ThemeChoice;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 专题图: the towns painted by a figure of theirs. */
@Route(AnalysisLinks.THEME)
@PermitAll
@CssImport("./analysis/analysis.css")
class ThemeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ThemeParts parts;

    ThemeView(ThemeParts parts) {
        this.parts = parts;
        addClassNames("page", "analysis-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        add(new PageHeader(getTranslation("analysis.theme")).explain(getTranslation("analysis.theme.intro")));
        parts.analysis().scene(asked, getLocale()).ifPresentOrElse(scene -> show(scene, asked),
                () -> add(new EmptyState(VaadinIcon.PALETTE, getTranslation("analysis.no-plan"), getTranslation("analysis.no-plan.text"))));
    }

    private void show(AnalysisScene scene, QueryParameters asked) {
        List<ThemeChoice> choices = parts.choices(scene);
        Optional<Theme> theme = asked.getSingleParameter(AnalysisLinks.THEME).map(Theme::parse)
                .or(() -> choices.stream().findFirst().map(ThemeChoice::start));
        theme.ifPresentOrElse(
                shown -> add(stage(scene, choices, shown, asked)),
                () -> add(new EmptyState(VaadinIcon.PALETTE, getTranslation("analysis.theme.empty"), getTranslation("analysis.theme.empty.text"))));
    }

    private ThemeStage stage(AnalysisScene scene, List<ThemeChoice> choices, Theme shown, QueryParameters asked) {
        var stage = new ThemeStage(parts, scene, choices, shown);
        asked.getSingleParameter(AnalysisLinks.SHOW).map(MapPicture::parse).ifPresent(stage::show);
        return stage;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.theme");
    }
}
