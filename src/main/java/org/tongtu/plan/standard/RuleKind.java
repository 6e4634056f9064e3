package org.tongtu.plan.standard;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One word of the vocabulary 规则种类 and what it has to be told. A kind's parameters are the components of its record, in
 * their order, after the head.
 */
public final class RuleKind {

    /** What codes are values of, where a kind does not ask for the attribute. */
    private static final String CLASS = "class";

    private final String word;
    private final List<Parameter> parameters;
    private final List<RecordComponent> components;
    private final Constructor<? extends Rule> constructor;

    private RuleKind(String word, Class<? extends Rule> type, List<Parameter> parameters) {
        this.word = word;
        this.parameters = parameters;
        RecordComponent[] all = type.getRecordComponents();
        this.components = List.of(all).subList(1, all.length);
        if (components.size() != parameters.size()) {
            throw new IllegalArgumentException(word + " takes " + components.size() + " parameters");
        }
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(all).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(word, e);
        }
    }

    static RuleKind of(String word, Class<? extends Rule> type, Parameter... parameters) {
        return new RuleKind(word, type, List.of(parameters));
    }

    /** As a rule's cell writes it. */
    public String word() {
        return word;
    }

    /** In the order in which people are asked for them. */
    public List<Parameter> parameters() {
        return parameters;
    }

    boolean isOf(Rule rule) {
        return constructor.getDeclaringClass().isInstance(rule);
    }

    /** @throws RuleParameters.Unreadable where they are not what the kind takes */
    Rule read(RuleHead head, JsonNode stated) {
        return make(head, new RuleParameters(stated).read(parameters));
    }

    private Rule make(RuleHead head, List<Object> values) {
        try {
            return constructor.newInstance(Stream.concat(Stream.of(head), values.stream()).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(word, e);
        }
    }

    /** The parameters of which a member may hold itself to more. */
    public List<Parameter> figures() {
        return parameters.stream().filter(parameter -> parameter.stricter() != Parameter.Stricter.NEITHER).toList();
    }

    /** What a rule of this kind was told for one of its parameters. */
    public Object value(Rule rule, Parameter parameter) {
        return values(rule).get(parameters.indexOf(parameter));
    }

    public Optional<Parameter> figure(String name) {
        return figures().stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /** Why a member cannot hold itself to a figure instead of the joint rule's: it is none, out of bounds, or demands less. */
    public Optional<RuleProblem> problem(Rule joint, String name, double own) {
        Parameter figure = figure(name).orElse(null);
        if (figure == null) {
            return Optional.of(RuleProblem.of(RuleProblem.Reason.UNKNOWN_PARAMETER, name));
        }
        RuleProblem.Reason reason = !figure.type().allows(own) ? RuleProblem.Reason.OUT_OF_BOUNDS
                : figure.stricter().isLooser(own, (Double) value(joint, figure)) ? RuleProblem.Reason.LOOSER : null;
        return Optional.ofNullable(reason).map(it -> new RuleProblem(it, name, figure.type().unit()));
    }

    /**
     * A rule of this kind as a member holds itself to it: with some figures of its own, under another head. Where one of them
     * is no figure of the kind, or demands less, it is not to be relied on.
     */
    public Rule stricter(Rule joint, RuleHead head, Map<String, Double> figures) {
        List<Object> values = values(joint);
        for (var own : figures.entrySet()) {
            Optional<RuleProblem> problem = problem(joint, own.getKey(), own.getValue());
            if (problem.isPresent()) {
                return new Rule.Unreadable(head, word, problem.get());
            }
            values.set(parameters.indexOf(figure(own.getKey()).orElseThrow()), own.getValue());
        }
        return make(head, values);
    }

    /** The features that a rule of this kind is about, where these are of one layer. */
    public Optional<Selection> subject(Rule rule) {
        return selections(rule).stream().findFirst();
    }

    Set<String> layers(Rule rule) {
        return selections(rule).stream().map(Selection::layer).collect(Collectors.toSet());
    }

    /** Those of its conditions, and the one that it is about, which is one of the layer it names first. */
    Set<String> attributes(Rule rule, String layer) {
        List<Selection> selections = selections(rule);
        Set<String> names = new HashSet<>();
        selections.stream().filter(selection -> selection.layer().equals(layer)).forEach(selection -> names.addAll(selection.where().keySet()));
        subject(rule).filter(about -> about.layer().equals(layer)).ifPresent(about ->
                values(rule, Parameter.Type.ATTRIBUTE).forEach(name -> names.add((String) name)));
        return names;
    }

    /** Values that it names: in its conditions, as classes, and as pairs of the attribute that it is about. */
    Stream<NamedValue> named(Rule rule) {
        Stream<NamedValue> conditions = selections(rule).stream().flatMap(selection -> selection.where().entrySet().stream().flatMap(each ->
                each.getValue().stream().map(value -> new NamedValue(selection.layer(), each.getKey(), value))));
        Stream<Object> codes = Stream.concat(
                values(rule, Parameter.Type.CODES).flatMap(list -> ((List<?>) list).stream()),
                values(rule, Parameter.Type.PAIRS).flatMap(list -> ((List<?>) list).stream()).map(Facing.class::cast)
                        .flatMap(pair -> Stream.of(pair.one(), pair.other())));
        String attribute = values(rule, Parameter.Type.ATTRIBUTE).map(String.class::cast).findFirst().orElse(CLASS);
        String layer = subject(rule).map(Selection::layer).orElse("");
        return Stream.concat(conditions, codes.map(code -> new NamedValue(layer, attribute, (String) code)));
    }

    private List<Selection> selections(Rule rule) {
        return Stream.concat(
                        values(rule, Parameter.Type.SELECTION).map(Selection.class::cast),
                        values(rule, Parameter.Type.LAYER).map(layer -> Selection.all((String) layer)))
                .toList();
    }

    private Stream<Object> values(Rule rule, Parameter.Type type) {
        List<Object> values = values(rule);
        return IntStream.range(0, values.size()).filter(i -> parameters.get(i).type() == type).mapToObj(values::get);
    }

    /** What a rule of this kind was told, in the order of the parameters. */
    public List<Object> values(Rule rule) {
        List<Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : components) {
                values.add(component.getAccessor().invoke(rule));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(word, e);
        }
        return values;
    }
}
