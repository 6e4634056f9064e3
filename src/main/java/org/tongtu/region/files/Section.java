package org.tongtu.region.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;

/** A part of a YAML file that knows its own address, so that a complaint can say where. */
public record Section(String file, String path, Map<?, ?> values) {

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public Section child(String key) {
        return section(key, required(key));
    }

    /** Empty when the key is missing, so that its defaults can be asked for. */
    public Section childOrEmpty(String key) {
        return has(key) ? child(key) : new Section(file, address(key), Map.of());
    }

    public List<Section> children(String key) {
        List<Section> children = new ArrayList<>();
        for (Object each : list(key)) {
            children.add(section(key + "[" + children.size() + "]", each));
        }
        return children;
    }

    public List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    public String text(String key) {
        return scalar(key, required(key));
    }

    public Optional<String> findText(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> scalar(key, value));
    }

    public String text(String key, String otherwise) {
        return findText(key).orElse(otherwise);
    }

    public int whole(String key) {
        return parse(key, text(key), Integer::valueOf);
    }

    public int whole(String key, int otherwise) {
        return findText(key).map(text -> parse(key, text, Integer::valueOf)).orElse(otherwise);
    }

    public double number(String key, double otherwise) {
        return findText(key).map(text -> parse(key, text, Double::valueOf)).orElse(otherwise);
    }

    public boolean flag(String key, boolean otherwise) {
        return findText(key).map(text -> parse(key, text, Section::bool)).orElse(otherwise);
    }

    /** A text in both languages: {@code {zh: …, en: …}}, or one word for both. */
    public Localized localized(String key) {
        if (!(required(key) instanceof Map<?, ?>)) {
            return Localized.same(text(key));
        }
        Section both = child(key);
        return Localized.of(both.text("zh", ""), both.text("en", ""));
    }

    public <T> T parse(String key, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw RegionRefused.because("wrong-value", file, address(key), text);
        }
    }

    private List<?> list(String key) {
        Object value = values.get(key);
        if (value != null && !(value instanceof List)) {
            throw RegionRefused.because("wrong-value", file, address(key), brief(value));
        }
        return value == null ? List.of() : (List<?>) value;
    }

    private Section section(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Section(file, address(key), map);
        }
        throw RegionRefused.because("wrong-value", file, address(key), brief(value));
    }

    private String scalar(String key, Object value) {
        if (value instanceof Map || value instanceof List) {
            throw RegionRefused.because("wrong-value", file, address(key), brief(value));
        }
        return String.valueOf(value).strip();
    }

    private Object required(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw RegionRefused.because("missing-key", file, address(key));
        }
        return value;
    }

    private String address(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String brief(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
