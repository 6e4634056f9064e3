package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Some features of a layer: the layer, and of each attribute that has a code list the values that count. */
class SelectionField extends Div {

    private final transient LayerChoice choice;
    private final transient Parameter parameter;
    private final transient Runnable changed;
    private final ComboBox<String> layer;
    private final Div conditions = new Div();
    private final Map<String, MultiSelectComboBox<String>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> given = new LinkedHashMap<>();

    SelectionField(LayerChoice choice, Parameter parameter, String label, Runnable changed) {
        this.choice = choice;
        this.parameter = parameter;
        this.changed = changed;
        this.layer = new ComboBox<>(label);
        layer.setItemLabelGenerator(choice::layerName);
        layer.setRequiredIndicatorVisible(true);
        layer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(Map.of());
                changed.run();
            }
        });
        conditions.addClassName("rule-field");
        addClassName("rule-field");
        add(layer, conditions);
    }

    ComboBox<String> layer() {
        return layer;
    }

    /** Empty while none is. */
    String chosen() {
        return layer.getValue() == null ? "" : layer.getValue();
    }

    void fill(JsonNode stated) {
        LayerChoice.choose(layer, choice.codes(), stated.path(parameter.name()).asString(""));
        var where = new LinkedHashMap<String, List<String>>();
        stated.path(where()).properties().forEach(each ->
                where.put(each.getKey(), each.getValue().valueStream().map(value -> value.asString("")).toList()));
        given.putAll(where);
        offer(where);
    }

    /** A layer's attributes come with the layer; conditions that are stated on others are shown too. */
    private void offer(Map<String, List<String>> where) {
        conditions.removeAll();
        values.clear();
        choice.coded(chosen()).stream().map(Attribute::name).forEach(attribute -> offer(attribute, where.getOrDefault(attribute, List.of())));
        where.keySet().stream().filter(attribute -> !values.containsKey(attribute)).toList()
                .forEach(attribute -> offer(attribute, Objects.requireNonNull(where.get(attribute))));
    }

    private void offer(String attribute, List<String> chosen) {
        var box = new MultiSelectComboBox<String>(getTranslation("rules.only", layer.getLabel(), choice.attribute(chosen(), attribute)));
        box.setItemLabelGenerator(value -> choice.value(chosen(), attribute, value));
        box.setPlaceholder(getTranslation("rules.any"));
        LayerChoice.choose(box, choice.values(chosen(), attribute), chosen);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        values.put(attribute, box);
        conditions.add(box);
    }

    void state(ObjectNode into) {
        if (chosen().isEmpty()) {
            return;
        }
        into.put(parameter.name(), chosen());
        values.forEach((attribute, box) -> {
            if (!box.getValue().isEmpty()) {
                ArrayNode list = into.withObjectProperty(where()).putArray(attribute);
                LayerChoice.ordered(box.getValue(), given.getOrDefault(attribute, List.of())).forEach(list::add);
            }
        });
    }

    private String where() {
        return Objects.requireNonNull(parameter.where());
    }
}
