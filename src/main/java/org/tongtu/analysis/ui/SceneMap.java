package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.proposal.history.Moment;

/** A plan's map and, beside it, its moment and whatever else may be chosen. */
class SceneMap extends Div {

    private final transient AnalysisParts parts;
    private final transient Consumer<AnalysisScene> changed;
    private final LeafletMap map;
    private final Div under = new Div();
    private final Div side;
    private final Span told = new Span();
    private transient AnalysisScene scene;

    /** @param changed what follows when another moment is chosen */
    SceneMap(AnalysisParts parts, AnalysisScene scene, Consumer<AnalysisScene> changed) {
        this.parts = parts;
        this.scene = scene;
        this.changed = changed;
        addClassName("scene-map");
        map = parts.map(scene);
        side = new Div(parts.choice(scene, this::choose));
        side.addClassName("scene-side");
        told.getElement().setAttribute("role", "status");
        told.addClassName("sr-only");
        add(new Div(map, under), side, told);
    }

    private void choose(Moment moment) {
        scene = parts.at(scene, moment);
        changed.accept(scene);
    }

    LeafletMap map() {
        return map;
    }

    AnalysisScene scene() {
        return scene;
    }

    void beside(Component... choices) {
        side.add(choices);
    }

    /** Explains what is on the map, in place of what explained it before. */
    void explain(Component legend) {
        under.removeAll();
        under.add(legend);
    }

    /** What has changed, for those who hear the page. */
    void tell(String word) {
        told.setText(word);
    }
}
