package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Pairs of values that do not go together: a list, and two choices to add another. */
class PairsField extends Div {

    private final List<List<String>> pairs = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<String> one;
    private final ComboBox<String> other;
    private final transient UnaryOperator<String> words;
    private final transient Runnable changed;

    PairsField(String label, UnaryOperator<String> words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        one = new ComboBox<>(label);
        other = new ComboBox<>(getTranslation("rules.pair-other"));
        one.setItemLabelGenerator(words::apply);
        other.setItemLabelGenerator(words::apply);
        list.addClassName("rule-pairs");
        var row = new Div(one, other, new Button(getTranslation("rules.pair-add"), VaadinIcon.PLUS.create(), click -> take()));
        row.addClassName("rule-pair");
        addClassName("rule-field");
        add(list, row);
    }

    ComboBox<String> marked() {
        return one;
    }

    void offer(List<String> values) {
        one.setItems(values);
        other.setItems(values);
    }

    private void take() {
        if (one.getValue() != null && other.getValue() != null) {
            pairs.add(List.of(one.getValue(), other.getValue()));
            one.clear();
            other.clear();
            show();
            changed.run();
        }
    }

    private void show() {
        list.removeAll();
        pairs.forEach(pair -> {
            String text = getTranslation("standard.pair", words.apply(pair.getFirst()), words.apply(pair.getLast()));
            var away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                pairs.remove(pair);
                show();
                changed.run();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel(getTranslation("rules.pair-away", text));
            list.add(new ListItem(new Span(text), away));
        });
    }

    void fill(JsonNode stated) {
        pairs.clear();
        stated.valueStream().filter(pair -> pair.size() == 2)
                .forEach(pair -> pairs.add(List.of(pair.get(0).asString(""), pair.get(1).asString(""))));
        show();
    }

    void state(ArrayNode into) {
        pairs.forEach(pair -> into.addArray().add(pair.getFirst()).add(pair.getLast()));
    }
}
