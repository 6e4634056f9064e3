package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.FeatureQuery;
import org.tongtu.plan.map.FeatureWords;
import org.tongtu.plan.map.MapFeatures;
import org.tongtu.plan.standard.LayerDefinition;

/** The map as a list: the same features, found by layer, name and place; choosing one shows it on the map. */
class FeatureList extends Sheet {

    private final transient MapFeatures features;
    private final transient FeatureWords words;
    private final TextField name = new TextField();
    private final Select<LayerDefinition> layer = new Select<>();
    private final Checkbox inSight = new Checkbox(true);
    private final Span count = new Span();
    private final Grid<Thing> grid = new Grid<>();
    private transient @Nullable PlanScene scene;
    private transient @Nullable Envelope sight;

    FeatureList(MapFeatures features, FeatureWords words, Consumer<Thing> choose) {
        super("map-list", "map.list");
        this.features = features;
        this.words = words;
        name.setPlaceholder(getTranslation("map.search"));
        name.setAriaLabel(getTranslation("map.search"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> refresh());
        layer.setAriaLabel(getTranslation("map.layer"));
        layer.setEmptySelectionAllowed(true);
        layer.setEmptySelectionCaption(getTranslation("map.all-layers"));
        layer.addValueChangeListener(change -> refresh());
        inSight.setLabel(getTranslation("map.in-sight"));
        inSight.addValueChangeListener(change -> refresh());
        count.getElement().setAttribute("role", "status");
        var filters = new Div(name, layer, inSight, count);
        filters.addClassName("map-filters");
        columns();
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue());
            }
        });
        body().add(filters, grid);
    }

    private void columns() {
        grid.addColumn(thing -> words.title(thing, definition(thing), getLocale()))
                .setHeader(getTranslation("map.column.name")).setFlexGrow(3).setResizable(true);
        grid.addColumn(thing -> definition(thing).name().in(getLocale()))
                .setHeader(getTranslation("map.column.layer")).setFlexGrow(2);
        grid.addColumn(thing -> words.size(thing, getLocale()))
                .setHeader(getTranslation("map.column.size")).setFlexGrow(2);
        grid.getElement().setAttribute("aria-label", getTranslation("map.list"));
    }

    private LayerDefinition definition(Thing thing) {
        return java.util.Objects.requireNonNull(scene).state().layer(thing.group()).orElseThrow();
    }

    void show(PlanScene scene) {
        this.scene = scene;
        LayerDefinition before = layer.getValue();
        layer.setItems(scene.state().layers().reversed());
        layer.setItemLabelGenerator(each -> each == null ? getTranslation("map.all-layers") : each.name().in(scene.locale()));
        if (before != null) {
            scene.state().layer(before.code()).ifPresent(layer::setValue);
        }
        refresh();
    }

    /** The map moved. */
    void sight(Envelope bounds) {
        sight = bounds;
        if (isVisible() && inSight.getValue()) {
            refresh();
        }
    }

    void mark(@Nullable Thing thing) {
        grid.asSingleSelect().setValue(thing);
    }

    void open() {
        setVisible(true);
        refresh();
        name.focus();
    }

    /** Who types a name looks everywhere; the view only narrows what is browsed. */
    private void refresh() {
        if (scene == null || !isVisible()) {
            return;
        }
        String code = layer.getValue() == null ? null : layer.getValue().code();
        boolean everywhere = !inSight.getValue() || !name.getValue().isBlank();
        var query = new FeatureQuery(code, name.getValue(), everywhere ? null : sight);
        List<Thing> found = features.list(scene.actor(), scene.state(), query);
        grid.setItems(found);
        count.setText(getTranslation("map.found", found.size()));
    }
}
