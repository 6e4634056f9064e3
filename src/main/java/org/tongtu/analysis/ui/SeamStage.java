package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.Stop;
import org.tongtu.uikit.Going;

/** Walking along a border: the map, the way, the stop at which one stands, and all stops as a list. */
class SeamStage extends Div {

    private final transient SeamParts parts;
    private final transient Seam seam;
    private final SceneMap stage;
    private final SeamWay way;
    private final StopPanel panel;
    private final StopList list;

    SeamStage(SeamParts parts, AnalysisScene scene, Seam seam) {
        this.parts = parts;
        this.seam = seam;
        addClassName("seam-stage");
        stage = new SceneMap(parts.analysis(), scene, chosen ->
                Going.to(this, AnalysisLinks.seam(chosen.plan().id(), chosen.moment(), seam.border().key())));
        panel = new StopPanel(parts, scene, seam);
        way = new SeamWay(parts.words(), seam, this::goTo);
        list = new StopList(parts.words(), seam, this::goTo, way::among);
        SeamMark.border(stage.map(), seam);
        stage.explain(way);
        stage.beside(panel);
        var all = new Anchor(AnalysisLinks.seams(scene.plan().id(), scene.moment()), getTranslation("analysis.seam.all"));
        add(all, new H2(parts.words().border(seam.border(), getLocale())), stage, list);
    }

    void goTo(Stop stop) {
        SeamMark.stop(stage.map(), stop);
        way.show(stop);
        panel.show(stop);
        list.show(stop);
        stage.tell(parts.words().position(seam, stop, getLocale()) + " " + parts.words().kind(stop, getLocale()));
    }
}
