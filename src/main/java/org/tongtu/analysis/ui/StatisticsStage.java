package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.analysis.StatisticsReport;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;
import org.tongtu.proposal.history.Moment;

/** The map, the area that is counted, and the figures below. */
class StatisticsStage extends Div {

    private static final String AREA = "area";
    private static final Paint PAINT = new Paint("#0b57d0", 0.1, "#0b57d0", 3.0, null, null, null);

    private final transient AnalysisParts parts;
    private final transient StatisticsParts statistics;
    private final LeafletMap map;
    private final Button whole;
    private final Section answer = new Section();
    private final Span told = new Span();
    private transient AnalysisScene scene;
    private transient @Nullable Geometry area;

    StatisticsStage(AnalysisParts parts, StatisticsParts statistics, AnalysisScene scene) {
        this.parts = parts;
        this.statistics = statistics;
        this.scene = scene;
        map = parts.map(scene);
        whole = new Button(getTranslation("analysis.statistics.again"), VaadinIcon.EXPAND_FULL.create(), click -> count(null));
        var side = new Div(new MomentSelect(parts, scene, this::change), new BoundaryInput(parts, statistics.boundaries(), map, this::count), whole);
        side.addClassName("conformity-side");
        var stage = new Div(map, side);
        stage.addClassName("conformity-map");
        told.getElement().setAttribute("role", "status");
        told.addClassName("sr-only");
        answer.addClassNames("conformity-result", "statistics-result");
        add(stage, told, answer);
        count(null);
    }

    private void change(Moment moment) {
        scene = parts.at(scene, moment);
        map.setLayers(scene.sources());
        count(area);
    }

    /** @param wanted sound; null for the whole plan */
    private void count(@Nullable Geometry wanted) {
        area = wanted;
        whole.setVisible(wanted != null);
        mark(wanted);
        StatisticsReport report = statistics.report(parts.actor(), scene, wanted);
        answer.removeAll();
        answer.add(new H2(getTranslation("analysis.statistics.result")), new FactList(report.facts()), downloads(scene, wanted));
        if (!report.withheld().isEmpty()) {
            var withheld = new Paragraph(report.withheld());
            withheld.addClassName("conformity-withheld");
            answer.add(withheld);
        }
        report.tables().forEach(table -> answer.add(new FigureTable(table, scene.locale())));
        told.setText(getTranslation("analysis.statistics.told", report.tables().size()));
    }

    private void mark(@Nullable Geometry wanted) {
        if (wanted == null) {
            map.removeOverlay(AREA);
            return;
        }
        map.put(new Overlay(AREA, List.of(wanted), PAINT));
        var box = new Envelope(wanted.getEnvelopeInternal());
        box.expandBy(box.getDiameter() * 0.2);
        map.show(box);
    }

    /** Counted anew for the file: rights may have ended since. */
    private Div downloads(AnalysisScene asked, @Nullable Geometry wanted) {
        var links = new Div(Downloads.link(getTranslation("analysis.download.xlsx"),
                "statistics-" + asked.plan().id() + "-" + asked.moment() + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                () -> statistics.spreadsheet(statistics.report(parts.actor(), asked, wanted), asked.locale())));
        links.addClassName("page-actions");
        return links;
    }
}
