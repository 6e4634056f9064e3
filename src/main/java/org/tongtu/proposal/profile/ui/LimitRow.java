package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.standard.RuleKinds;

/** A figure of a joint rule that the member holds itself to: the joint one stands below, and which way is stricter. */
class LimitRow extends ProfileRow {

    private static final int PERCENT = 2;

    private final ComboBox<Rule> rule;
    private final Select<Parameter> parameter;
    private final TextField figure;
    private final transient ProfileWords words;

    LimitRow(List<Rule> rules, ProfileWords words, Runnable changed) {
        super(changed);
        this.words = words;
        rule = new ComboBox<>(getTranslation("profile.form.rule"));
        rule.setItems(rules);
        rule.setItemLabelGenerator(one -> (Objects.toString(one.head().number(), "") + " " + one.head().name().in(getLocale())).strip());
        parameter = new Select<>();
        parameter.setLabel(getTranslation("profile.form.parameter"));
        parameter.setItemLabelGenerator(one -> words.parameter(one.name()));
        figure = Typed.field(getTranslation("profile.form.figure"), changed);
        figure.getElement().setAttribute("inputmode", "decimal");
        rule.addValueChangeListener(change -> {
            List<Parameter> figures = Optional.ofNullable(change.getValue()).flatMap(RuleKinds::of).map(RuleKind::figures).orElse(List.of());
            parameter.setItems(figures);
            figures.stream().findFirst().ifPresent(parameter::setValue);
        });
        parameter.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                tell(change.getValue());
                changed.run();
            }
        });
        addComponentAsFirst(figure);
        addComponentAsFirst(parameter);
        addComponentAsFirst(rule);
    }

    void fill(Rule about, Parameter name, CellValue value) {
        rule.setValue(about);
        parameter.setValue(name);
        figure.setValue(Typed.shown(value, shift()));
    }

    private void tell(Parameter chosen) {
        Object joint = RuleKinds.of(rule.getValue()).orElseThrow().value(rule.getValue(), chosen);
        figure.setSuffixComponent(new Span(chosen.type() == Parameter.Type.SHARE ? "%" : chosen.type().unit()));
        figure.setHelperText(getTranslation("profile.form.joint." + chosen.stricter(), words.figure(chosen, joint.toString())));
    }

    private int shift() {
        return parameter.getValue() != null && parameter.getValue().type() == Parameter.Type.SHARE ? PERCENT : 0;
    }

    @Override
    Optional<String> cell() {
        return Optional.ofNullable(parameter.getValue()).map(chosen -> ProfileCells.limit(rule.getValue().head().code(), chosen.name()));
    }

    @Override
    CellValue value() {
        return Typed.number(figure.getValue(), shift());
    }

    @Override
    HasValidation field() {
        return figure;
    }
}
