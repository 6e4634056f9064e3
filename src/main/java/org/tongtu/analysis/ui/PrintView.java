package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.print.MapPrints;
import org.tongtu.analysis.theme.Theme;

/** The plan's map on paper: what is in sight is printed. */
@Route(AnalysisLinks.PRINT)
@PermitAll
class PrintView extends AnalysisPage {

    private final transient ThemeParts themes;
    private final transient MapPrints prints;

    PrintView(ThemeParts themes, MapPrints prints) {
        super(themes.analysis(), "analysis.print", VaadinIcon.PRINT);
        this.themes = themes;
        this.prints = prints;
    }

    @Override
    Component stage(AnalysisScene scene, QueryParameters asked) {
        Theme theme = asked.getSingleParameter(AnalysisLinks.THEME).map(Theme::parse).orElse(null);
        return new PrintStage(themes, prints, scene, theme);
    }
}
