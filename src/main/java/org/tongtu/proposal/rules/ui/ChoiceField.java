package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tongtu.plan.standard.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Something to choose, one or several.
 *
 * @param field as it stands in the form
 * @param again to be run where what is offered depends on something else that was chosen
 */
record ChoiceField(ParameterField field, Runnable again) {

    /**
     * What there is to choose from.
     *
     * @param offered asked again whenever it may be other things
     * @param words what each is called
     */
    record Offer(Supplier<List<String>> offered, UnaryOperator<String> words) {}

    static ChoiceField one(Parameter parameter, String label, Offer offer, Runnable changed) {
        var box = new ComboBox<String>(label);
        box.setItemLabelGenerator(offer.words()::apply);
        box.setRequiredIndicatorVisible(true);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        var field = new ParameterField(parameter, box, box,
                stated -> LayerChoice.choose(box, offer.offered().get(), stated.path(parameter.name()).asString("")),
                into -> {
                    if (box.getValue() != null) {
                        into.put(parameter.name(), box.getValue());
                    }
                });
        return new ChoiceField(field, () -> LayerChoice.choose(box, offer.offered().get(), chosen(field)));
    }

    static ChoiceField several(Parameter parameter, String label, Offer offer, Runnable changed) {
        var box = new MultiSelectComboBox<String>(label);
        box.setItemLabelGenerator(offer.words()::apply);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        var given = new ArrayList<String>();
        var field = new ParameterField(parameter, box, box, stated -> {
            given.addAll(texts(stated.path(parameter.name())));
            LayerChoice.choose(box, offer.offered().get(), given);
        }, into -> {
            ArrayNode list = into.putArray(parameter.name());
            LayerChoice.ordered(box.getValue(), given).forEach(list::add);
        });
        return new ChoiceField(field, () -> LayerChoice.choose(box, offer.offered().get(), List.copyOf(box.getValue())));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(each -> each.asString("")).toList();
    }

    /** The one that is; empty while none is. */
    static String chosen(ParameterField field) {
        return field.shown() instanceof ComboBox<?> box && box.getValue() instanceof String value ? value : "";
    }
}
