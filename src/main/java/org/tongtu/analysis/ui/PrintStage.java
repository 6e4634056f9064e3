package org.tongtu.analysis.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.analysis.print.MapPrint;
import org.tongtu.analysis.print.MapPrints;
import org.tongtu.analysis.print.PaperSize;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.leaflet.TileSource;
import org.tongtu.plan.standard.LayerDefinition;

/** The map that will be printed and how. */
class PrintStage extends Div {

    private static final int LONGEST_TITLE = 80;

    private final transient AnalysisParts parts;
    private final transient ThemeParts themes;
    private final transient MapPrints prints;
    private final transient @Nullable Theme theme;
    private final SceneMap stage;
    private final TextField title = new TextField();
    private final CheckboxGroup<LayerDefinition> layers = new CheckboxGroup<>();
    private final Select<PaperSize> paper = new Select<>();
    private final RadioButtonGroup<Boolean> landscape = new RadioButtonGroup<>();
    private transient @Nullable Envelope sight;

    /** @param theme painted below the layers; null for none */
    PrintStage(ThemeParts themes, MapPrints prints, AnalysisScene scene, @Nullable Theme theme) {
        this.parts = themes.analysis();
        this.themes = themes;
        this.theme = theme;
        this.prints = prints;
        stage = new SceneMap(parts, scene, this::show);
        stage.map().addMovedListener(moved -> sight = moved.bounds());
        stage.beside(title(scene), paper(), landscape(), downloads(scene), layers(scene));
        add(stage);
        show(scene);
    }

    private TextField title(AnalysisScene scene) {
        title.setLabel(getTranslation("analysis.print.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setValue(scene.plan().title().in(scene.locale()));
        return title;
    }

    private Select<PaperSize> paper() {
        paper.setLabel(getTranslation("analysis.print.paper"));
        paper.setItems(PaperSize.values());
        paper.setValue(PaperSize.A4);
        return paper;
    }

    private RadioButtonGroup<Boolean> landscape() {
        landscape.setLabel(getTranslation("analysis.print.direction"));
        landscape.setItems(true, false);
        landscape.setItemLabelGenerator(wide -> getTranslation(wide ? "analysis.print.landscape" : "analysis.print.portrait"));
        landscape.setValue(true);
        return landscape;
    }

    private CheckboxGroup<LayerDefinition> layers(AnalysisScene scene) {
        layers.setLabel(getTranslation("analysis.print.layers"));
        layers.addThemeName("vertical");
        layers.setItemLabelGenerator(layer -> layer.name().in(scene.locale()));
        layers.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                sources();
            }
        });
        return layers;
    }

    private void show(AnalysisScene scene) {
        Set<String> shown = scene.sources().stream().filter(TileSource::visible).map(TileSource::id).collect(Collectors.toSet());
        List<LayerDefinition> all = scene.state().layers().reversed();
        layers.setItems(all);
        layers.setValue(all.stream().filter(layer -> theme == null && shown.contains(layer.code())).collect(Collectors.toCollection(LinkedHashSet::new)));
        sources();
        if (theme != null) {
            ThemePaint.on(stage.map(), themes.draw(scene, theme));
            title.setValue(themes.words().title(theme, scene.locale()));
        }
    }

    private Set<String> chosen() {
        return layers.getValue().stream().map(LayerDefinition::code).collect(Collectors.toSet());
    }

    private void sources() {
        Set<String> chosen = chosen();
        stage.map().setLayers(stage.scene().sources().stream().map(source -> source.withVisible(chosen.contains(source.id()))).toList());
    }

    private Downloads downloads(AnalysisScene scene) {
        return new Downloads("map-" + scene.plan().id())
                .pdf("analysis.print.pdf", () -> prints.pdf(parts.actor(), wanted(), scene.locale()))
                .png("analysis.print.png", () -> prints.png(parts.actor(), wanted(), scene.locale()));
    }

    private MapPrint wanted() {
        AnalysisScene scene = stage.scene();
        Envelope extent = sight == null ? parts.region() : sight;
        return new MapPrint(scene.plan().id(), scene.moment(), title.getValue(), chosen(), theme, extent, paper.getValue(), landscape.getValue());
    }
}
