package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.analysis.Boundaries;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;

/** The plan's map with the ways to give a boundary, and the boundary on it. */
class BoundaryMap extends Composite<SceneMap> {

    private static final String BOUNDARY = "boundary";
    private static final Paint PAINT = new Paint("#0b57d0", 0.1, "#0b57d0", 3.0, null, null, null);

    /** Of its diameter, left free around a boundary. */
    private static final double ROOM = 0.2;

    private final SceneMap stage;
    private final transient Runnable changed;
    private transient @Nullable Geometry boundary;

    /** @param changed what follows another boundary or moment */
    BoundaryMap(AnalysisParts parts, Boundaries boundaries, AnalysisScene scene, Runnable changed) {
        this.changed = changed;
        stage = new SceneMap(parts, scene, this::at);
        stage.beside(new BoundaryInput(parts, boundaries, stage.map(), this::put));
    }

    @Override
    protected SceneMap initContent() {
        return stage;
    }

    private void at(AnalysisScene scene) {
        stage.map().setLayers(scene.sources());
        changed.run();
    }

    AnalysisScene scene() {
        return stage.scene();
    }

    Optional<Geometry> boundary() {
        return Optional.ofNullable(boundary);
    }

    void beside(Component choice) {
        stage.beside(choice);
    }

    void tell(String word) {
        stage.tell(word);
    }

    /** @param given sound */
    void put(Geometry given) {
        boundary = given;
        stage.map().put(new Overlay(BOUNDARY, List.of(given), PAINT));
        var box = new Envelope(given.getEnvelopeInternal());
        box.expandBy(box.getDiameter() * ROOM);
        stage.map().show(box);
        changed.run();
    }

    void clear() {
        boundary = null;
        stage.map().removeOverlay(BOUNDARY);
        changed.run();
    }
}
