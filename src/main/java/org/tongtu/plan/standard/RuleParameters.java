package org.tongtu.plan.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A rule's parameters as its thing states them; what is missing, misspelt or of the wrong type is named. */
final class RuleParameters {

    /** A parameter could not be read. */
    static final class Unreadable extends RuntimeException {

        private final transient RuleProblem problem;

        Unreadable(RuleProblem.Reason reason, Parameter parameter) {
            this(new RuleProblem(reason, parameter.name(), parameter.type().unit()));
        }

        Unreadable(RuleProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        RuleProblem problem() {
            return problem;
        }
    }

    private final JsonNode node;

    RuleParameters(JsonNode node) {
        this.node = node;
    }

    /** In the order given. */
    List<Object> read(List<Parameter> parameters) {
        List<Object> values = new ArrayList<>();
        parameters.forEach(parameter -> values.add(read(parameter)));
        unknown(parameters).findFirst().ifPresent(problem -> {
            throw new Unreadable(problem);
        });
        return values;
    }

    /** All that cannot be read, where reading stops at the first. */
    List<RuleProblem> problems(List<Parameter> parameters) {
        return Stream.concat(parameters.stream().flatMap(parameter -> problem(parameter).stream()), unknown(parameters)).toList();
    }

    private Optional<RuleProblem> problem(Parameter parameter) {
        try {
            read(parameter);
            return Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.of(unreadable.problem());
        }
    }

    private Stream<RuleProblem> unknown(List<Parameter> parameters) {
        Set<String> known = parameters.stream()
                .flatMap(parameter -> Stream.of(parameter.name(), String.valueOf(parameter.where())))
                .collect(Collectors.toSet());
        return node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> RuleProblem.of(RuleProblem.Reason.UNKNOWN_PARAMETER, name));
    }

    private Object read(Parameter parameter) {
        JsonNode value = node.path(parameter.name());
        if (value.isMissingNode() || value.isNull()) {
            if (parameter.otherwise() == null) {
                throw new Unreadable(RuleProblem.Reason.MISSING, parameter);
            }
            return parameter.otherwise();
        }
        return switch (parameter.type()) {
            case SELECTION -> selection(parameter, value);
            case LAYER, ATTRIBUTE, CODE_LIST, INDICATOR -> text(parameter, value);
            case LAYERS -> Set.copyOf(texts(parameter, value));
            case CODES -> texts(parameter, value);
            case PAIRS -> pairs(parameter, value);
            case NUMBER -> number(parameter, value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            case METRES, SQUARE_METRES -> number(parameter, value, 0, Double.POSITIVE_INFINITY);
            case SHARE -> number(parameter, value, 0, 1);
            case FLAG -> flag(parameter, value);
        };
    }

    private Selection selection(Parameter parameter, JsonNode layer) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        JsonNode stated = node.path(parameter.where());
        if (!stated.isMissingNode() && !stated.isObject()) {
            throw new Unreadable(RuleProblem.of(RuleProblem.Reason.WRONG_TYPE, String.valueOf(parameter.where())));
        }
        stated.properties().forEach(each -> conditions.put(each.getKey(), some(parameter, each.getValue())));
        return new Selection(text(parameter, layer), conditions);
    }

    private static String text(Parameter parameter, JsonNode value) {
        if (!value.isString() || value.asString().isBlank()) {
            throw new Unreadable(RuleProblem.Reason.WRONG_TYPE, parameter);
        }
        return value.asString();
    }

    private static List<String> texts(Parameter parameter, JsonNode list) {
        var texts = new ArrayList<String>();
        items(parameter, list).forEach(item -> texts.add(text(parameter, item)));
        return List.copyOf(texts);
    }

    /** At least one: a condition that nothing meets would pass everything in silence. */
    private static List<String> some(Parameter parameter, JsonNode list) {
        List<String> texts = texts(parameter, list);
        if (texts.isEmpty()) {
            throw new Unreadable(RuleProblem.Reason.MISSING, parameter);
        }
        return texts;
    }

    private static List<Facing> pairs(Parameter parameter, JsonNode list) {
        var pairs = new ArrayList<Facing>();
        for (JsonNode item : items(parameter, list)) {
            List<String> both = texts(parameter, item);
            if (both.size() != 2) {
                throw new Unreadable(RuleProblem.Reason.WRONG_TYPE, parameter);
            }
            pairs.add(new Facing(both.getFirst(), both.getLast()));
        }
        return List.copyOf(pairs);
    }

    private static JsonNode items(Parameter parameter, JsonNode list) {
        if (!list.isArray()) {
            throw new Unreadable(RuleProblem.Reason.WRONG_TYPE, parameter);
        }
        return list;
    }

    private static double number(Parameter parameter, JsonNode value, double least, double most) {
        if (!value.isNumber()) {
            throw new Unreadable(RuleProblem.Reason.WRONG_TYPE, parameter);
        }
        double number = value.doubleValue();
        if (number < least || number > most) {
            throw new Unreadable(RuleProblem.Reason.OUT_OF_BOUNDS, parameter);
        }
        return number;
    }

    private static boolean flag(Parameter parameter, JsonNode value) {
        if (!value.isBoolean()) {
            throw new Unreadable(RuleProblem.Reason.WRONG_TYPE, parameter);
        }
        return value.booleanValue();
    }
}
