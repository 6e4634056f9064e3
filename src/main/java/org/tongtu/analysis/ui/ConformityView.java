package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tongtu.analysis.AnalysisLinks;

/** 合规性检测: give a boundary, read what lies within it. */
@Route(AnalysisLinks.CONFORMITY)
@PermitAll
class ConformityView extends AnalysisPage {

    private final transient AnalysisParts parts;
    private final transient ConformityParts checks;

    ConformityView(AnalysisParts parts, ConformityParts checks) {
        super(parts, "analysis.conformity", VaadinIcon.MAP_MARKER);
        this.parts = parts;
        this.checks = checks;
    }

    @Override
    Component stage(AnalysisScene scene, QueryParameters asked) {
        return new ConformityStage(parts, checks, scene);
    }
}
