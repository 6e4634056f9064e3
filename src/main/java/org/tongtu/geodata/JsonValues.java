package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Attribute values of any shape as plain Java objects; nulls inside objects and arrays are left out. */
final class JsonValues {

    private JsonValues() {
    }

    /** The value at the current token; ends at its last token. */
    static @Nullable Object read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_NULL -> null;
            default -> throw JsonInput.notGeoJson(parser);
        };
    }

    /** An object's members in their order. */
    static Map<String, Object> readObject(JsonParser parser) {
        return readObject(parser, null);
    }

    /** @param nothing what stands for a null of the object's own; null leaves the member out */
    static Map<String, Object> readObject(JsonParser parser, @Nullable Object nothing) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = read(parser);
            if (value != null) {
                members.put(name, value);
            } else if (nothing != null) {
                members.put(name, nothing);
            }
        }
        return members;
    }

    private static List<Object> readArray(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object item = read(parser);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** A number beyond the range of double stays the text it was. */
    private static Object decimal(JsonParser parser) {
        double value = parser.getDoubleValue();
        return Double.isFinite(value) ? (Object) value : parser.getString();
    }
}
