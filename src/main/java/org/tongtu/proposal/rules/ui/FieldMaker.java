package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.CodeList;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;

/** A field for each parameter of one kind; what is chosen from follows the layer that the rule is about. */
class FieldMaker {

    private static final String CLASS = "class";

    private final LayerChoice choice;
    private final Runnable changed;
    private final List<Supplier<String>> layers = new ArrayList<>();
    private final List<Supplier<String>> attributes = new ArrayList<>();
    private final List<Runnable> following = new ArrayList<>();

    private FieldMaker(LayerChoice choice, Runnable changed) {
        this.choice = choice;
        this.changed = changed;
    }

    static List<ParameterField> make(RuleKind kind, LayerChoice choice, Runnable changed) {
        var maker = new FieldMaker(choice, changed);
        return kind.parameters().stream().map(maker::explained).toList();
    }

    private ParameterField explained(Parameter parameter) {
        String key = "standard.parameter." + parameter.name();
        ParameterField field = make(parameter, I18NProvider.translate(key));
        if (field.marked() instanceof HasHelper helped) {
            helped.setHelperText(I18NProvider.translate(key + ".help"));
        }
        return field;
    }

    private ParameterField make(Parameter parameter, String label) {
        return switch (parameter.type()) {
            case SELECTION -> selection(parameter, label);
            case LAYER -> layer(parameter, label);
            case LAYERS -> several(parameter, label, choice::codes, choice::layerName);
            case CODES -> several(parameter, label, () -> choice.values(layer(), CLASS), code -> choice.value(layer(), CLASS, code));
            case ATTRIBUTE -> attribute(parameter, label);
            case CODE_LIST -> one(parameter, label, () -> CodeLists.list().stream().map(CodeList::name).toList(), choice::list);
            case INDICATOR -> one(parameter, label, () -> Indicators.list().stream().map(Indicator::code).toList(), choice::indicator);
            case PAIRS -> pairs(parameter, label);
            case FLAG -> flag(parameter, label);
            case NUMBER, METRES, SQUARE_METRES, SHARE -> FigureField.of(parameter, label, changed);
        };
    }

    /** The one that the rule is about; empty where there is none. */
    private String layer() {
        return layers.isEmpty() ? "" : layers.getFirst().get();
    }

    private String attribute() {
        return attributes.isEmpty() ? CLASS : attributes.getFirst().get();
    }

    private void follow() {
        following.forEach(Runnable::run);
    }

    private void changed() {
        follow();
        changed.run();
    }

    private ParameterField selection(Parameter parameter, String label) {
        var field = new SelectionField(choice, parameter, label, this::changed);
        layers.add(field::chosen);
        return new ParameterField(parameter, field, field.layer(), stated -> {
            field.fill(stated);
            follow();
        }, field::state);
    }

    private ParameterField layer(Parameter parameter, String label) {
        ParameterField field = one(parameter, label, choice::codes, choice::layerName);
        layers.add(() -> ChoiceField.chosen(field));
        return field;
    }

    private ParameterField attribute(Parameter parameter, String label) {
        ParameterField field = one(parameter, label, this::attributesOfLayer, name -> choice.attribute(layer(), name));
        attributes.add(() -> ChoiceField.chosen(field));
        return field;
    }

    /** Where the rule is about no layer, the figures of any. */
    private List<String> attributesOfLayer() {
        Stream<Attribute> all = layers.isEmpty()
                ? choice.seen().layers().stream().map(LayerDefinition::schema).flatMap(List::stream).filter(it -> it.type() == Attribute.Type.NUMBER)
                : choice.attributes(layer()).stream();
        return all.map(Attribute::name).distinct().toList();
    }

    private ParameterField one(Parameter parameter, String label, Supplier<List<String>> offered, UnaryOperator<String> words) {
        return following(ChoiceField.one(parameter, label, new ChoiceField.Offer(offered, words), this::changed));
    }

    private ParameterField several(Parameter parameter, String label, Supplier<List<String>> offered, UnaryOperator<String> words) {
        return following(ChoiceField.several(parameter, label, new ChoiceField.Offer(offered, words), this::changed));
    }

    private ParameterField following(ChoiceField choiceField) {
        following.add(choiceField.again());
        return choiceField.field();
    }

    private ParameterField pairs(Parameter parameter, String label) {
        var field = new PairsField(label, value -> choice.value(layer(), attribute(), value), changed);
        following.add(() -> field.offer(choice.values(layer(), attribute())));
        return new ParameterField(parameter, field, field.marked(), stated -> {
            field.offer(choice.values(layer(), attribute()));
            field.fill(stated.path(parameter.name()));
        }, into -> field.state(into.putArray(parameter.name())));
    }

    private ParameterField flag(Parameter parameter, String label) {
        var box = new Checkbox(label);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return new ParameterField(parameter, box, box, stated -> box.setValue(stated.path(parameter.name()).asBoolean(false)),
                into -> into.put(parameter.name(), box.getValue()));
    }
}
