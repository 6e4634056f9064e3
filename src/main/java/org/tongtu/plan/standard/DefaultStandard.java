package org.tongtu.plan.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The standard every plan is founded with: layers and rules as things of edition 1, which the plan owns from then on. */
public final class DefaultStandard {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> EXCLUSIVE = read("layers.yaml").stream()
            .filter(entry -> Boolean.TRUE.equals(entry.get("exclusive")))
            .map(DefaultStandard::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<UUID, ArticleNumber> NUMBERS = read("rules.yaml").stream()
            .collect(Collectors.toUnmodifiableMap(entry -> ruleId(code(entry)), DefaultStandard::number));

    private DefaultStandard() {}

    /** Layers and rules with ids that are the same in every plan, so that plans can be compared. */
    public static Collection<Thing> things() {
        var things = new ArrayList<Thing>();
        read("layers.yaml").forEach(entry -> things.add(layer(entry)));
        read("rules.yaml").forEach(entry -> things.add(rule(entry)));
        return List.copyOf(things);
    }

    /** Whether a piece of ground belongs to one feature of the layer at most, as far as a plan says nothing else of it. */
    static boolean isExclusive(String layer) {
        return EXCLUSIVE.contains(layer);
    }

    static @Nullable ArticleNumber number(UUID rule) {
        return NUMBERS.get(rule);
    }

    public static UUID layerId(String code) {
        return id("layer", code);
    }

    public static UUID ruleId(String code) {
        return id("rule", code);
    }

    private static UUID id(String kind, String code) {
        return UUID.nameUUIDFromBytes(("tongtu:standard:" + kind + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Thing layer(Map<String, Object> entry) {
        Map<String, CellValue> cells = named(entry);
        cells.put("official_code", cell(entry.get("official")));
        cells.put("geometry", cell(entry.get("geometry")));
        cells.put("disclosure", cell(entry.get("disclosure")));
        cells.put("schema", cell(entry.get("schema")));
        cells.put("style", cell(entry.get("style")));
        cells.put("exclusive", cell(entry.getOrDefault("exclusive", false)));
        return Thing.inEdition(1, layerId(code(entry)), ThingKind.LAYER, code(entry), cells);
    }

    private static Thing rule(Map<String, Object> entry) {
        Map<String, CellValue> cells = named(entry);
        for (String name : List.of("number", "kind", "severity", "wording_zh", "wording_en", "basis_zh", "basis_en", "parameters")) {
            cells.put(name, cell(entry.get(name)));
        }
        return Thing.inEdition(1, ruleId(code(entry)), ThingKind.RULE, code(entry), cells);
    }

    private static ArticleNumber number(Map<String, Object> entry) {
        return ArticleNumber.read(String.valueOf(entry.get("number"))).orElseThrow(() -> new IllegalArgumentException(code(entry)));
    }

    private static Map<String, CellValue> named(Map<String, Object> entry) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put("code", CellValue.of(code(entry)));
        cells.put("name_zh", cell(entry.get("zh")));
        cells.put("name_en", cell(entry.get("en")));
        return cells;
    }

    private static String code(Map<String, Object> entry) {
        return String.valueOf(entry.get("code"));
    }

    private static CellValue cell(@Nullable Object value) {
        return CellValue.parse(JSON.valueToTree(value));
    }

    static List<Map<String, Object>> read(String name) {
        try (InputStream in = ReferenceTable.open(name)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
