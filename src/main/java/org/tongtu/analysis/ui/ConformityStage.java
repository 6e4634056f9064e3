package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.analysis.Conformity;
import org.tongtu.analysis.ConformityReport;
import org.tongtu.uikit.EmptyState;

/** The map on which a boundary is given, and the answer below. */
class ConformityStage extends Div {

    private final transient AnalysisParts parts;
    private final transient ConformityParts checks;
    private final BoundaryMap map;
    private final Div answer = new Div();

    ConformityStage(AnalysisParts parts, ConformityParts checks, AnalysisScene scene) {
        this.parts = parts;
        this.checks = checks;
        map = new BoundaryMap(parts, checks.boundaries(), scene, this::check);
        answer.add(teach());
        add(map, answer);
    }

    private EmptyState teach() {
        var example = new Button(getTranslation("analysis.example"), click -> checks.example().ifPresent(map::put));
        return new EmptyState(VaadinIcon.CROSSHAIRS, getTranslation("analysis.empty"), getTranslation("analysis.empty.text"), example);
    }

    private void check() {
        map.boundary().ifPresent(site -> check(map.scene(), site));
    }

    private void check(AnalysisScene scene, Geometry site) {
        answer.removeAll();
        ConformityReport report = report(scene, site);
        answer.add(new ConformityResult(report, scene.locale(), downloads(scene, site)));
        map.tell(getTranslation("analysis.told", report.facts().getLast().value()));
    }

    /** Asked anew for every file: rights may have ended since. */
    private ConformityReport report(AnalysisScene asked, Geometry site) {
        Conformity found = checks.check(parts.actor(), asked.plan().id(), asked.moment(), site);
        return checks.report(parts.actor(), found, asked.locale());
    }

    private Downloads downloads(AnalysisScene asked, Geometry site) {
        return new Downloads("conformity-" + asked.plan().id() + "-" + asked.moment())
                .pdf("analysis.download.pdf", () -> checks.papers().pdf(parts.actor(), report(asked, site), asked.locale()))
                .spreadsheet(() -> checks.papers().spreadsheet(report(asked, site), asked.locale()));
    }
}
