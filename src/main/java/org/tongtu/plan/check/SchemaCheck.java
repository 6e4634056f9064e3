package org.tongtu.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Rule;

/** Features against the schema of their layer, attribute by attribute; one finding for each that does not fit. */
final class SchemaCheck {

    private final Rule.Schema rule;
    private final Examination run;
    private final Set<Governed> governed;

    /** What may be wrong with an attribute. */
    private enum Question {
        PRESENCE,
        CODE
    }

    private record Governed(String layer, String attribute, Question question) {}

    private SchemaCheck(Rule.Schema rule, Examination run) {
        this.rule = rule;
        this.run = run;
        this.governed = run.standard().rules().stream()
                .flatMap(other -> governed(other).stream())
                .collect(Collectors.toSet());
    }

    /** A question that has a rule of its own is left to it. */
    private static Optional<Governed> governed(Rule rule) {
        return switch (rule) {
            case Rule.Coded coded -> Optional.of(new Governed(coded.layer(), coded.attribute(), Question.CODE));
            case Rule.Required required -> Optional.of(new Governed(required.layer(), required.attribute(), Question.PRESENCE));
            default -> Optional.empty();
        };
    }

    static void evaluate(Rule.Schema rule, Examination run, Subjects subjects) {
        var check = new SchemaCheck(rule, run);
        run.forEach(rule, subjects.ofAnyLayer(run.state()), feature -> run.standard().layers().find(feature.group())
                .filter(layer -> !rule.except().contains(layer.code()))
                .ifPresent(layer -> check.compare(layer, feature)));
    }

    private void compare(LayerDefinition layer, Thing feature) {
        layer.schema().stream()
                .forEach(attribute -> problem(feature, attribute).ifPresent(message -> run.found(rule, attribute.name(),
                        message, List.of(feature), feature.geometry().orElse(null), Measure.NONE)));
    }

    private Optional<Localized> problem(Thing feature, Attribute attribute) {
        CellValue value = feature.value(attribute.name());
        String text = value.written();
        if (value.isNull() || value.asText().isPresent() && text.isEmpty()) {
            return attribute.required() && isOurs(feature, attribute, Question.PRESENCE) ? say("check.missing", feature, attribute) : Optional.empty();
        }
        return switch (attribute.type()) {
            case CODE -> attribute.takes(text) || !isOurs(feature, attribute, Question.CODE) ? Optional.empty() : say("check.not-in-list", feature, attribute, text);
            case NUMBER -> number(feature, attribute, value, text);
            case BOOLEAN, DATE, TEXT -> Optional.empty();
        };
    }

    private boolean isOurs(Thing feature, Attribute attribute, Question question) {
        return !governed.contains(new Governed(feature.group(), attribute.name(), question));
    }

    private Optional<Localized> number(Thing feature, Attribute attribute, CellValue value, String text) {
        Optional<BigDecimal> number = value.asNumber();
        if (number.isEmpty()) {
            return say("check.not-a-number", feature, attribute, text);
        }
        return number.get().signum() < 0 ? say("check.below-zero", feature, attribute, number.get()) : Optional.empty();
    }

    private Optional<Localized> say(String key, Thing feature, Attribute attribute, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = run.label(feature);
        arguments[1] = attribute.label();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Optional.of(run.say(key, arguments));
    }
}
