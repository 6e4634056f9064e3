package org.tongtu.plan.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule while somebody writes it: the cells of its thing, which may still state no rule at all.
 *
 * @param code its group, by which findings name it; a new rule gets one of its own and keeps it
 */
public record RuleDraft(UUID id, String code, Map<String, CellValue> cells) {

    public static final String KIND = "kind";
    public static final String SEVERITY = "severity";
    public static final String PARAMETERS = "parameters";

    /** What a rule says in words: each in Chinese ({@code _zh}) and English ({@code _en}). */
    public static final List<String> WORDS = List.of("name", "wording", "basis");

    public RuleDraft {
        cells = Map.copyOf(cells);
    }

    public static RuleDraft of(Thing rule) {
        var cells = new LinkedHashMap<String, CellValue>();
        written().forEach(name -> cells.put(name, rule.value(name)));
        return new RuleDraft(rule.id(), rule.group(), cells);
    }

    /** A rule that nobody has stated before. */
    public static RuleDraft begin(UUID id) {
        String code = "rule-" + id.toString().substring(24);
        return new RuleDraft(id, code, Map.of("code", CellValue.of(code)));
    }

    /** The cells that somebody may write in a rule that is there. */
    private static List<String> written() {
        var names = new ArrayList<>(List.of(KIND, SEVERITY, PARAMETERS));
        WORDS.forEach(word -> names.addAll(List.of(word + "_zh", word + "_en")));
        return names;
    }

    public CellValue value(String cell) {
        return cells.getOrDefault(cell, CellValue.NULL);
    }

    public String text(String cell) {
        return value(cell).asText().orElse("");
    }

    public RuleDraft with(String cell, CellValue value) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(cell, value);
        return new RuleDraft(id, code, changed);
    }

    /** What its parameters say; empty where they are none. */
    public ObjectNode parameters() {
        JsonNode stated = value(PARAMETERS).toNode();
        return stated instanceof ObjectNode object ? object : JsonMapper.shared().createObjectNode();
    }

    /** The thing it would be. */
    public Thing thing() {
        return Thing.inEdition(1, id, ThingKind.RULE, code, cells);
    }

    /** Everything that keeps it from being read, parameter by parameter. */
    public List<RuleProblem> problems() {
        return RuleKinds.find(text(KIND))
                .map(kind -> new RuleParameters(parameters()).problems(kind.parameters()))
                .orElseGet(() -> List.of(RuleProblem.of(RuleProblem.Reason.UNKNOWN_KIND, text(KIND))));
    }

    /** Its cells that differ from what the thing says, or all that say something where there is none. */
    public Map<String, CellValue> differing(Thing before) {
        var differing = new TreeMap<>(cells);
        differing.entrySet().removeIf(cell -> cell.getValue().equals(before.value(cell.getKey())));
        return differing;
    }
}
