package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.analysis.Boundaries;
import org.tongtu.analysis.BoundaryFile;
import org.tongtu.leaflet.CrsSelect;
import org.tongtu.leaflet.DrawingTexts;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.uikit.OneUpload;

/** Three ways to give a boundary: drawn on the map, from a file, as text. */
class BoundaryInput extends Div {

    private final transient AnalysisParts parts;
    private final transient Boundaries boundaries;
    private final transient Consumer<Geometry> given;
    private final LeafletMap map;
    private final CrsSelect crs = new CrsSelect();

    BoundaryInput(AnalysisParts parts, Boundaries boundaries, LeafletMap map, Consumer<Geometry> given) {
        this.parts = parts;
        this.boundaries = boundaries;
        this.map = map;
        this.given = given;
        addClassName("boundary-input");
        map.addDrawnListener(drawn -> drawn(drawn.corners()));
        add(draw(), upload(), paste());
    }

    private Button draw() {
        var draw = new Button(getTranslation("analysis.draw"), VaadinIcon.PENCIL.create(), click -> map.setDrawing(new DrawingTexts(
                getTranslation("analysis.draw.hint"), getTranslation("analysis.draw.finish"),
                getTranslation("analysis.draw.undo"), getTranslation("analysis.draw.cancel"))));
        draw.addThemeVariants(ButtonVariant.PRIMARY);
        return draw;
    }

    private void drawn(List<Coordinate> corners) {
        map.setDrawing(null);
        if (corners.size() > 2) {
            given.accept(boundaries.drawn(parts.actor(), corners));
        }
    }

    private Div upload() {
        var upload = new OneUpload(getTranslation("analysis.upload"), (int) Boundaries.LIMITS.bytes(),
                (name, file) -> read(new BoundaryFile(name, file, crs.getValue())));
        var hint = new Paragraph(getTranslation("analysis.upload.hint"));
        hint.addClassName("quiet");
        return new Div(upload, hint, new Details(getTranslation("analysis.silent-file"), crs));
    }

    private void read(BoundaryFile file) {
        given.accept(boundaries.read(parts.actor(), file));
    }

    private Details paste() {
        var text = new TextArea(getTranslation("analysis.paste.label"));
        text.setWidthFull();
        text.setMaxHeight("12rem");
        var check = new Button(getTranslation("analysis.paste.check"), click -> read(BoundaryFile.pasted(text.getValue())));
        return new Details(getTranslation("analysis.paste"), text, check);
    }
}
