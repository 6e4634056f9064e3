package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.theme.ThemeChoice;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.ui.Pictures;
import org.tongtu.uikit.Going;

/** The painted map with its legend, what may be chosen, and the same figures as a table. */
class ThemeStage extends Div {

    private final transient ThemeParts parts;
    private final SceneMap stage;
    private final ThemeForm form;
    private final Div figures = new Div();
    private transient Theme theme;

    ThemeStage(ThemeParts parts, AnalysisScene scene, List<ThemeChoice> choices, Theme shown) {
        this.parts = parts;
        this.theme = shown;
        stage = new SceneMap(parts.analysis(), scene, this::change);
        stage.map().setLayers(List.of());
        form = new ThemeForm(parts.words(), choices, this::draw);
        stage.beside(form, actions(), figures);
        add(stage);
        draw(shown);
    }

    void show(MapPicture picture) {
        stage.map().show(picture.box());
    }

    private Div actions() {
        var print = new Button(getTranslation("analysis.print"), VaadinIcon.PRINT.create(), click ->
                Going.to(this, AnalysisLinks.print(stage.scene().plan().id(), stage.scene().moment(), theme)));
        var save = new Button(getTranslation("analysis.views"), VaadinIcon.BOOKMARK.create(), click ->
                Going.to(this, AnalysisLinks.views(stage.scene().plan().id(), stage.scene().moment(), Pictures.of(stage.map()), theme)));
        var row = new Div(print, save);
        row.addClassName("page-actions");
        return row;
    }

    private void change(AnalysisScene scene) {
        form.offer(parts.choices(scene));
        draw(theme);
    }

    private void draw(Theme wanted) {
        AnalysisScene scene = stage.scene();
        ThemeMap drawn = parts.draw(scene, wanted);
        theme = wanted;
        form.show(drawn);
        ThemePaint.on(stage.map(), drawn);
        stage.explain(new ThemeLegend(parts.words(), drawn, scene.locale()));
        figures.removeAll();
        figures.add(new ThemeTable(parts.words(), drawn, scene.locale()));
        stage.tell(parts.words().title(wanted, scene.locale()));
    }
}
