package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.StopKind;
import org.tongtu.leaflet.Overlay;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;

/** All borders on the map and in a list, with how much stops along each. */
class BorderStage extends Div {

    private final transient SeamParts parts;
    private final transient AnalysisScene scene;
    private final transient List<StopKind> kinds;

    BorderStage(SeamParts parts, AnalysisScene scene, List<Seam> seams) {
        this.parts = parts;
        this.scene = scene;
        this.kinds = Stream.of(StopKind.values())
                .filter(kind -> !kind.isOfBoundaries() || seams.stream().anyMatch(seam -> seam.counts().containsKey(kind)))
                .toList();
        var stage = new SceneMap(parts.analysis(), scene, chosen ->
                Going.to(this, AnalysisLinks.seams(chosen.plan().id(), chosen.moment())));
        List<Geometry> lines = seams.stream().flatMap(seam -> seam.border().lines().stream()).map(Geometry.class::cast).toList();
        stage.map().put(new Overlay("borders", lines, SeamMark.BORDER));
        add(stage, new MissingBorders(parts.missing(scene)), table(seams));
    }

    private Div table(List<Seam> seams) {
        var title = new H2(getTranslation("analysis.seam.borders"));
        var grid = new NativeTable();
        grid.addClassNames("figures-table", "stacking-table");
        NativeTableRow head = grid.getHead().addRow();
        head.add(HeaderCell.ofColumn(getTranslation("analysis.seam.border")), HeaderCell.ofColumn(getTranslation("analysis.seam.length")));
        for (StopKind kind : kinds) {
            head.add(HeaderCell.ofColumn(getTranslation(kind.wordKey())));
        }
        seams.forEach(seam -> row(grid.getBody().addRow(), seam));
        var table = new Div(title, new ScrollingTable(title.getText(), grid));
        table.addClassNames("analysis-table", "border-table");
        return table;
    }

    private void row(NativeTableRow row, Seam seam) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor(AnalysisLinks.seam(scene.plan().id(), scene.moment(), seam.border().key()),
                parts.words().border(seam.border(), scene.locale())));
        row.add(name);
        cell(row, "analysis.seam.length", parts.words().length(seam.border().length(), scene.locale()));
        for (StopKind kind : kinds) {
            int count = seam.counts().getOrDefault(kind, 0);
            cell(row, kind.wordKey(), Integer.toString(count)).setClassName("none", count == 0);
        }
    }

    private NativeTableCell cell(NativeTableRow row, String key, String text) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }
}
