package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.theme.ThemeChoice;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.ui.Pictures;
import org.tongtu.proposal.history.Moment;
import org.tongtu.uikit.Going;

/** The painted map with its legend, what may be chosen, and the same figures as a table. */
class ThemeStage extends Div {

    private final transient ThemeParts parts;
    private final LeafletMap map;
    private final ThemeForm form;
    private final Div legend = new Div();
    private final Div figures = new Div();
    private final Span told = new Span();
    private transient AnalysisScene scene;
    private transient Theme theme;

    ThemeStage(ThemeParts parts, AnalysisScene scene, List<ThemeChoice> choices, Theme shown) {
        this.parts = parts;
        this.scene = scene;
        this.theme = shown;
        addClassName("theme-stage");
        map = parts.analysis().map(scene);
        map.setLayers(List.of());
        form = new ThemeForm(parts.words(), choices, this::draw);
        told.getElement().setAttribute("role", "status");
        told.addClassName("sr-only");
        var left = new Div(map, legend);
        left.addClassName("theme-map");
        var side = new Div(new MomentSelect(parts.analysis(), scene, this::change), form, actions(), figures);
        side.addClassName("conformity-side");
        var stage = new Div(left, side);
        stage.addClassName("conformity-map");
        add(stage, told);
        draw(shown);
    }

    void show(MapPicture picture) {
        map.show(picture.box());
    }

    private Div actions() {
        var print = new Button(getTranslation("analysis.print"), VaadinIcon.PRINT.create(), click -> Going.to(this,
                AnalysisLinks.print(scene.plan().id(), scene.moment()) + "&" + AnalysisLinks.THEME + "=" + theme));
        var save = new Button(getTranslation("analysis.views"), VaadinIcon.BOOKMARK.create(), click -> Going.to(this,
                AnalysisLinks.views(scene.plan().id(), scene.moment(), Pictures.of(map)) + "&" + AnalysisLinks.THEME + "=" + theme));
        var row = new Div(print, save);
        row.addClassName("page-actions");
        return row;
    }

    private void change(Moment moment) {
        scene = parts.analysis().at(scene, moment);
        form.offer(parts.choices(scene));
        draw(theme);
    }

    private void draw(Theme wanted) {
        ThemeMap drawn = parts.draw(scene, wanted);
        theme = wanted;
        form.show(drawn);
        ThemePaint.on(map, drawn);
        legend.removeAll();
        legend.add(new ThemeLegend(parts.words(), drawn, scene.locale()));
        figures.removeAll();
        figures.add(new ThemeTable(parts.words(), drawn, scene.locale()));
        told.setText(parts.words().title(wanted, scene.locale()));
    }
}
