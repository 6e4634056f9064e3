package org.tongtu.plan.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** The plan's layers: what each may hold, who may see it and how many features it has. */
public class LayersPanel extends Div {

    public LayersPanel(PlanState state) {
        var grid = new Grid<LayerDefinition>();
        grid.addClassName("plan-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("standard.tab.layers"));
        grid.addComponentColumn(this::name).setHeader(getTranslation("standard.layer")).setAutoWidth(true);
        grid.addColumn(LayerDefinition::code).setHeader(getTranslation("standard.code")).setAutoWidth(true);
        grid.addColumn(LayerDefinition::officialCode).setHeader(getTranslation("standard.layer.official")).setAutoWidth(true);
        grid.addColumn(this::geometries).setHeader(getTranslation("standard.layer.geometry")).setAutoWidth(true);
        grid.addComponentColumn(layer -> disclosure(layer.disclosure()))
                .setHeader(getTranslation("standard.layer.disclosure")).setAutoWidth(true);
        grid.addColumn(layer -> state.list(ThingKind.FEATURE, layer.code()).size())
                .setHeader(getTranslation("standard.layer.features")).setAutoWidth(true);
        grid.addColumn(this::attributes).setHeader(getTranslation("standard.layer.attributes")).setFlexGrow(3).setWidth("20rem");
        grid.setItems(List.copyOf(Layers.of(state).list()));
        grid.setAllRowsVisible(true);
        add(grid);
    }

    private Component name(LayerDefinition layer) {
        var name = new Span(new Swatch(layer.style().colour()), new Span(layer.name().in(getLocale())));
        name.addClassName("with-swatch");
        return name;
    }

    private String geometries(LayerDefinition layer) {
        return layer.geometries().stream()
                .map(kind -> getTranslation("standard.geometry." + kind.name()))
                .collect(Collectors.joining(" / "));
    }

    private Span disclosure(Disclosure disclosure) {
        Tone tone = disclosure == Disclosure.PUBLIC ? Tone.GOOD : Tone.NEUTRAL;
        return Badges.of(tone, getTranslation("standard.disclosure." + disclosure.name()));
    }

    private String attributes(LayerDefinition layer) {
        return layer.schema().stream().map(this::attribute).collect(Collectors.joining(getTranslation("standard.comma")));
    }

    private String attribute(Attribute attribute) {
        String required = attribute.required() ? "*" : "";
        return attribute.label().in(getLocale()) + required + " (" + attribute.name() + ")";
    }
}
