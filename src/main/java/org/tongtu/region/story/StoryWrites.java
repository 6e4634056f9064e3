package org.tongtu.region.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.log.Write;
import org.tongtu.region.files.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cells a change of the story writes, with the versions its author had on screen. */
final class StoryWrites {

    private StoryWrites() {}

    /** Finds what is to be written in the plan as the author sees it. */
    interface Writer {

        List<Write> writes(PlanState seen, Section change);
    }

    static List<Write> feature(PlanState seen, JsonNode feature) {
        JsonNode properties = feature.path("properties");
        if (properties.path("op").asString("").equals("delete")) {
            return deletion(known(seen, id(feature)));
        }
        Map<String, CellValue> cells = new LinkedHashMap<>();
        if (properties.path("op").asString("").equals("create")) {
            cells.put(Cell.ALIVE, CellValue.TRUE);
        }
        if (!feature.path("geometry").isNull()) {
            cells.put(Cell.GEOMETRY, CellValue.parse(feature.path("geometry")));
        }
        properties.path("attributes").forEachEntry((name, value) -> cells.put(name, CellValue.parse(value)));
        return writes(seen, id(feature), ThingKind.FEATURE, properties.path("layer").asString(""), cells);
    }

    static List<Write> geometry(PlanState seen, JsonNode feature) {
        return writes(seen, id(feature), ThingKind.FEATURE, feature.path("properties").path("layer").asString(""),
                Map.of(Cell.GEOMETRY, CellValue.parse(feature.path("geometry"))));
    }

    static List<Write> target(PlanState seen, Section change) {
        String indicator = change.text("indicator");
        Thing target = seen.list(ThingKind.TARGET, indicator).stream()
                .filter(each -> each.text("jurisdiction").equals(change.text("jurisdiction"))
                        && each.number("year").map(year -> year.intValue() == change.whole("year")).orElse(false))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", indicator));
        return writes(seen, target.id(), ThingKind.TARGET, indicator,
                Map.of("value", CellValue.of(new BigDecimal(change.text("value")).stripTrailingZeros())));
    }

    static List<Write> clause(PlanState seen, Section change) {
        Thing clause = seen.list(ThingKind.CLAUSE).stream()
                .filter(each -> each.text("number").equals(change.text("number")))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", change.text("number")));
        Localized text = change.localized("text");
        return writes(seen, clause.id(), ThingKind.CLAUSE, clause.group(),
                Map.of("text_zh", CellValue.of(text.zh()), "text_en", CellValue.of(text.en())));
    }

    /** A rule of the standard gets another parameter. */
    static List<Write> rule(PlanState seen, Section change) {
        String code = change.text("rule");
        Thing rule = seen.list(ThingKind.RULE).stream()
                .filter(each -> each.text("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", code));
        var parameters = (ObjectNode) rule.value("parameters").toNode().deepCopy();
        parameters.set(change.text("parameter"), JsonMapper.shared().valueToTree(change.values().get("value")));
        return writes(seen, rule.id(), ThingKind.RULE, rule.group(), Map.of("parameters", CellValue.parse(parameters)));
    }

    private static List<Write> deletion(Thing thing) {
        Map<String, Version> all = new LinkedHashMap<>();
        thing.cells().forEach((name, cell) -> all.put(name, cell.version()));
        return List.of(new Write(thing.id(), thing.kind(), thing.group(), Cell.ALIVE, thing.cell(Cell.ALIVE).version(), CellValue.FALSE, all));
    }

    private static List<Write> writes(PlanState seen, UUID id, ThingKind kind, String group, Map<String, CellValue> cells) {
        List<Write> writes = new ArrayList<>();
        cells.forEach((name, value) -> writes.add(new Write(id, kind, group, name,
                seen.find(id).map(thing -> thing.cell(name).version()).orElse(Version.NONE), value)));
        return writes;
    }

    private static Thing known(PlanState seen, UUID id) {
        return seen.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", id));
    }

    private static UUID id(JsonNode feature) {
        return UUID.fromString(feature.path("properties").path("id").asString(""));
    }
}
