package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.analysis.Conformity;
import org.tongtu.analysis.ConformityReport;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;
import org.tongtu.proposal.history.Moment;
import org.tongtu.uikit.EmptyState;

/** The map with the boundary, the ways to give one, and the answer below. */
class ConformityStage extends Div {

    private static final String BOUNDARY = "boundary";
    private static final Paint PAINT = new Paint("#0b57d0", 0.1, "#0b57d0", 3.0, null, null, null);

    private final transient AnalysisParts parts;
    private final transient ConformityParts checks;
    private final LeafletMap map;
    private final Div answer = new Div();
    private final Span told = new Span();
    private transient AnalysisScene scene;
    private transient @Nullable Geometry boundary;

    ConformityStage(AnalysisParts parts, ConformityParts checks, AnalysisScene scene) {
        this.parts = parts;
        this.checks = checks;
        this.scene = scene;
        addClassName("conformity-stage");
        map = parts.map(scene);
        var input = new BoundaryInput(parts, checks.boundaries(), map, this::given);
        var side = new Div(new MomentSelect(parts, scene, this::change), input);
        side.addClassName("conformity-side");
        var stage = new Div(map, side);
        stage.addClassName("conformity-map");
        told.getElement().setAttribute("role", "status");
        told.addClassName("sr-only");
        add(stage, told, answer);
        answer.add(teach());
    }

    private EmptyState teach() {
        var example = new Button(getTranslation("analysis.example"), click -> checks.example().ifPresent(this::given));
        return new EmptyState(VaadinIcon.CROSSHAIRS, getTranslation("analysis.empty"), getTranslation("analysis.empty.text"), example);
    }

    private void change(Moment moment) {
        scene = parts.at(scene, moment);
        map.setLayers(scene.sources());
        if (boundary != null) {
            given(boundary);
        }
    }

    /** @param wanted sound */
    private void given(Geometry wanted) {
        boundary = wanted;
        map.put(new Overlay(BOUNDARY, List.of(wanted), PAINT));
        var box = new Envelope(wanted.getEnvelopeInternal());
        box.expandBy(box.getDiameter() * 0.2);
        map.show(box);
        answer.removeAll();
        ConformityReport report = report(scene, wanted);
        answer.add(new ConformityResult(report, scene.locale(), downloads(scene, wanted)));
        told.setText(getTranslation("analysis.told", report.facts().getLast().value()));
    }

    /** Asked anew for every file: rights may have ended since. */
    private ConformityReport report(AnalysisScene asked, Geometry site) {
        Conformity found = checks.check(parts.actor(), asked.plan().id(), asked.moment(), site);
        return checks.report(parts.actor(), found, asked.locale());
    }

    private Div downloads(AnalysisScene asked, Geometry site) {
        String name = "conformity-" + asked.plan().id() + "-" + asked.moment();
        var links = new Div(
                Downloads.link(getTranslation("analysis.download.pdf"), name + ".pdf", "application/pdf",
                        () -> checks.papers().pdf(parts.actor(), report(asked, site), asked.locale())),
                Downloads.link(getTranslation("analysis.download.xlsx"), name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> checks.papers().spreadsheet(report(asked, site), asked.locale())));
        links.addClassName("page-actions");
        return links;
    }
}
