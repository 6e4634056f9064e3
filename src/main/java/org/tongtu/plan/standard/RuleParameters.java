package org.tongtu.plan.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A rule's parameters as its thing states them; what is missing or of the wrong type is named. */
final class RuleParameters {

    /** The parameter that could not be read. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String parameter) {
            super(parameter);
        }
    }

    private final JsonNode node;

    RuleParameters(JsonNode node) {
        this.node = node;
    }

    String text(String name) {
        JsonNode value = node.path(name);
        if (!value.isString() || value.asString().isBlank()) {
            throw new Unreadable(name);
        }
        return value.asString();
    }

    double number(String name) {
        JsonNode value = node.path(name);
        if (!value.isNumber()) {
            throw new Unreadable(name);
        }
        return value.doubleValue();
    }

    double number(String name, double otherwise) {
        return node.has(name) ? number(name) : otherwise;
    }

    boolean flag(String name) {
        JsonNode value = node.path(name);
        if (node.has(name) && !value.isBoolean()) {
            throw new Unreadable(name);
        }
        return value.asBoolean(false);
    }

    List<String> texts(String name) {
        return node.has(name) ? texts(name, node.get(name)) : List.of();
    }

    Selection selection(String layer, String where) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        JsonNode stated = node.path(where);
        if (node.has(where) && !stated.isObject()) {
            throw new Unreadable(where);
        }
        stated.properties().forEach(each -> conditions.put(each.getKey(), texts(where, each.getValue())));
        return new Selection(text(layer), conditions);
    }

    private static List<String> texts(String name, JsonNode list) {
        if (!list.isArray()) {
            throw new Unreadable(name);
        }
        var texts = new ArrayList<String>();
        for (JsonNode item : list) {
            if (!item.isString()) {
                throw new Unreadable(name);
            }
            texts.add(item.asString());
        }
        return List.copyOf(texts);
    }
}
