package org.tongtu.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tongtu.kernel.Refused;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** One text for each JSON value: sorted keys, plain decimals without trailing zeros, no white space. */
final class CanonicalJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final int MOST_DIGITS = 100;

    private CanonicalJson() {}

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    static String quote(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }

    /** @throws Refused where it has so many digits that it is none anybody plans with */
    static String number(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new Refused(Refused.Kind.INVALID, "plan.number", MOST_DIGITS);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String write(JsonNode node) {
        var out = new StringBuilder();
        append(node, out);
        return out.toString();
    }

    private static void append(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            appendObject(node, out);
        } else if (node.isArray()) {
            appendArray(node, out);
        } else if (node.isNumber()) {
            out.append(number(node.decimalValue()));
        } else {
            out.append(node);
        }
    }

    private static void appendObject(JsonNode node, StringBuilder out) {
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.sort(names);
        String separator = "{";
        for (String name : names) {
            out.append(separator).append(quote(name)).append(':');
            append(node.get(name), out);
            separator = ",";
        }
        out.append(names.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(JsonNode node, StringBuilder out) {
        String separator = "";
        out.append('[');
        for (JsonNode item : node) {
            out.append(separator);
            append(item, out);
            separator = ",";
        }
        out.append(']');
    }
}
