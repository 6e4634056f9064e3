package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.tongtu.plan.standard.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure as one types it: shares in percent. What is no figure stays as it was typed, so that the rule itself says what is
 * wrong with it and nobody has to type it again.
 */
final class FigureField {

    private static final int PERCENT = 2;
    private static final int WAIT_MS = 300;

    private FigureField() {}

    static ParameterField of(Parameter parameter, String label, Runnable changed) {
        var field = new TextField(label);
        field.setSuffixComponent(new Span(isShare(parameter) ? "%" : parameter.type().unit()));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setRequiredIndicatorVisible(parameter.otherwise() == null);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(WAIT_MS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return new ParameterField(parameter, field, field, stated -> field.setValue(text(stated.path(parameter.name()), parameter)),
                into -> put(into, parameter, field.getValue()));
    }

    static String text(JsonNode stated, Parameter parameter) {
        if (stated.isNumber()) {
            BigDecimal number = isShare(parameter) ? stated.decimalValue().movePointRight(PERCENT) : stated.decimalValue();
            return number.stripTrailingZeros().toPlainString();
        }
        return stated.asString(stated.isMissingNode() ? otherwise(parameter) : stated.toString());
    }

    private static String otherwise(Parameter parameter) {
        return parameter.otherwise() instanceof Double usual
                ? BigDecimal.valueOf(isShare(parameter) ? usual * 100 : usual).stripTrailingZeros().toPlainString()
                : "";
    }

    static void put(ObjectNode into, Parameter parameter, String typed) {
        String plain = typed.strip().replaceAll("(?<=\\d)[,，\\s](?=\\d{3}(\\D|$))", "");
        if (plain.isEmpty()) {
            return;
        }
        try {
            var number = new BigDecimal(plain);
            into.put(parameter.name(), isShare(parameter) ? number.movePointLeft(PERCENT) : number);
        } catch (NumberFormatException noNumber) {
            into.put(parameter.name(), typed.strip());
        }
    }

    private static boolean isShare(Parameter parameter) {
        return parameter.type() == Parameter.Type.SHARE;
    }
}
