package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
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

/** 专题图: the towns painted by a figure of theirs. */
@Route(AnalysisLinks.THEME)
@PermitAll
class ThemeView extends AnalysisPage {

    private final transient ThemeParts parts;

    ThemeView(ThemeParts parts) {
        super(parts.analysis(), "analysis.theme", VaadinIcon.PALETTE);
        this.parts = parts;
    }

    @Override
    Component stage(AnalysisScene scene, QueryParameters asked) {
        List<ThemeChoice> choices = parts.choices(scene);
        Optional<Theme> theme = asked.getSingleParameter(AnalysisLinks.THEME).map(Theme::parse)
                .or(() -> choices.stream().findFirst().map(ThemeChoice::start));
        return theme.<Component>map(shown -> painted(new ThemeStage(parts, scene, choices, shown), asked))
                .orElseGet(() -> new EmptyState(VaadinIcon.PALETTE, getTranslation("analysis.theme.empty"), getTranslation("analysis.theme.empty.text")));
    }

    private static ThemeStage painted(ThemeStage stage, QueryParameters asked) {
        asked.getSingleParameter(AnalysisLinks.SHOW).map(MapPicture::parse).ifPresent(stage::show);
        return stage;
    }
}
