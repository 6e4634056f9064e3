package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.standard.RuleProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of one kind of rule, each by the field that suits it. */
class ParameterFields extends Div {

    private final transient LayerChoice choice;
    private final transient Runnable changed;
    private transient ObjectNode given = JsonMapper.shared().createObjectNode();
    private final transient List<ParameterField> fields = new ArrayList<>();

    ParameterFields(LayerChoice choice, Runnable changed) {
        this.choice = choice;
        this.changed = changed;
        addClassName("rule-form");
    }

    /** Other fields, filled with what is stated. */
    void show(RuleKind kind, ObjectNode stated) {
        given = stated;
        removeAll();
        fields.clear();
        fields.addAll(FieldMaker.make(kind, choice, changed));
        fields.forEach(field -> {
            field.fill().accept(stated);
            add(field.shown());
        });
    }

    /** What holds anyway is stated only where it was stated before. */
    ObjectNode stated() {
        ObjectNode stated = JsonMapper.shared().createObjectNode();
        fields.forEach(field -> {
            field.state().accept(stated);
            String name = field.parameter().name();
            if (!given.has(name) && isUsual(field.parameter().otherwise(), stated.path(name))) {
                stated.remove(name);
            }
        });
        return stated;
    }

    private static boolean isUsual(@Nullable Object otherwise, JsonNode value) {
        return switch (otherwise) {
            case null -> false;
            case Boolean flag -> value.asBoolean(false) == flag;
            case Double number -> value.isNumber() && value.doubleValue() == number;
            default -> value.isEmpty();
        };
    }

    /** Tells each problem beside its field. @return those that no field is to blame for */
    List<RuleProblem> mark(List<RuleProblem> problems) {
        Set<RuleProblem> told = new HashSet<>();
        fields.forEach(field -> {
            Optional<RuleProblem> own = problems.stream().filter(problem -> isOf(problem, field)).findFirst();
            own.ifPresent(told::add);
            field.mark(own.map(problem -> getTranslation("rules.problem." + problem.reason(), problem.unit())).orElseGet(() -> unknown(field)));
        });
        return problems.stream().filter(problem -> !told.contains(problem)).toList();
    }

    /** What the plan does not have, though a rule may name it. */
    private String unknown(ParameterField field) {
        boolean layer = field.parameter().type() == Parameter.Type.SELECTION || field.parameter().type() == Parameter.Type.LAYER;
        return layer && field.marked() instanceof ComboBox<?> box && box.getValue() instanceof String code && choice.layers().find(code).isEmpty()
                ? getTranslation("rules.problem.unknown-layer", code)
                : "";
    }

    private static boolean isOf(RuleProblem problem, ParameterField field) {
        return problem.name().equals(field.parameter().name()) || problem.name().equals(field.parameter().where());
    }
}
