package org.tongtu.plan.standard;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.language.Texts;
import org.tongtu.plan.CellValue;
import tools.jackson.databind.JsonNode;

/** What a rule's cell states, parameter by parameter, also where it states no rule: so that nobody has to read its JSON. */
public final class ParameterWords {

    private final Texts texts;
    private final Locale locale;
    private final SelectionWords words;

    public ParameterWords(Texts texts, Locale locale, Layers layers) {
        this.texts = texts;
        this.locale = locale;
        this.words = new SelectionWords(layers);
    }

    /** "适用的要素：规划开采区块；距离：300 m". */
    public String of(CellValue parameters) {
        return each(parameters).entrySet().stream()
                .map(each -> each.getKey() + texts.get(locale, "standard.is") + each.getValue())
                .collect(Collectors.joining(texts.get(locale, "standard.semicolon")));
    }

    /** What each parameter is called, and what is stated of it. */
    public Map<String, String> each(CellValue parameters) {
        JsonNode stated = parameters.toNode();
        var each = new LinkedHashMap<String, String>();
        stated.propertyNames().stream().filter(name -> !isCondition(name)).forEach(name -> each.put(label(name), value(stated, name)));
        return each;
    }

    /** By the name in the cell where no kind of rule takes such a parameter. */
    private String label(String name) {
        return find(name).isPresent() ? texts.get(locale, "standard.parameter." + name) : name;
    }

    private String value(JsonNode stated, String name) {
        JsonNode value = stated.path(name);
        if (value.isArray()) {
            return value.valueStream().map(each -> item(each)).collect(Collectors.joining(texts.get(locale, "standard.comma")));
        }
        return find(name).map(parameter -> value(stated, parameter, value)).orElse(value.asString(value.toString()));
    }

    private String value(JsonNode stated, Parameter parameter, JsonNode value) {
        String text = value.asString(value.toString());
        return switch (parameter.type()) {
            case SELECTION, LAYER -> layer(stated, Objects.requireNonNullElse(parameter.where(), ""), text);
            case FLAG -> texts.get(locale, "standard.flag." + value.asBoolean(false));
            case SHARE -> value.isNumber() ? value.decimalValue().movePointRight(2).stripTrailingZeros().toPlainString() + " %" : text;
            default -> (text + " " + parameter.type().unit()).strip();
        };
    }

    private String layer(JsonNode stated, String where, String code) {
        Stream<String> values = stated.path(where).properties().stream()
                .flatMap(each -> each.getValue().valueStream()
                        .map(value -> words.value(code, each.getKey(), value.asString("")).in(locale)));
        String listed = values.collect(Collectors.joining(texts.get(locale, "standard.comma")));
        String name = words.layer(code).in(locale);
        return listed.isEmpty() ? name : name + " (" + listed + ")";
    }

    private String item(JsonNode item) {
        return item.isArray() && item.size() == 2
                ? texts.get(locale, "standard.pair", item.get(0).asString(""), item.get(1).asString(""))
                : words.layer(item.asString(item.toString())).in(locale);
    }

    private static boolean isCondition(String name) {
        return name.equals("where") || name.equals("layer_where");
    }

    private static Optional<Parameter> find(String name) {
        return RuleKinds.list().stream()
                .flatMap(kind -> kind.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
