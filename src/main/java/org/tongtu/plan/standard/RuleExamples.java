package org.tongtu.plan.standard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the default rules, two of each: one that passes, one that fails. */
public final class RuleExamples {

    private static final Map<String, List<RuleExample>> EXAMPLES = load();
    private static final Map<String, Rule> DEFAULTS = DefaultStandard.things().stream()
            .filter(thing -> thing.kind() == ThingKind.RULE)
            .map(Rules::read)
            .collect(Collectors.toUnmodifiableMap(rule -> rule.head().code(), rule -> rule));

    private RuleExamples() {}

    public static List<RuleExample> list() {
        return EXAMPLES.values().stream().flatMap(Collection::stream).toList();
    }

    /**
     * The one that passes, then the one that fails; none where the plan's rule or layers are not, or no longer, what they were
     * drawn for.
     */
    public static List<RuleExample> of(Rule rule, Layers layers) {
        String code = rule.head().code();
        List<RuleExample> drawn = EXAMPLES.getOrDefault(code, List.of());
        boolean isAsDrawn = Optional.ofNullable(DEFAULTS.get(code)).filter(known -> demandsTheSame(known, rule)).isPresent()
                && drawn.stream().allMatch(example -> example.layers().allMatch(layer -> layers.find(layer).isPresent()));
        return isAsDrawn ? drawn : List.of();
    }

    private static boolean demandsTheSame(Rule one, Rule other) {
        Optional<RuleKind> kind = RuleKinds.of(one);
        return kind.isPresent() && kind.equals(RuleKinds.of(other)) && kind.get().values(one).equals(kind.get().values(other));
    }

    private static Map<String, List<RuleExample>> load() {
        Collection<Thing> standard = DefaultStandard.things();
        var examples = new LinkedHashMap<String, List<RuleExample>>();
        for (Map<String, Object> entry : DefaultStandard.read("examples.yaml")) {
            List<RuleExample> read = read(JsonMapper.shared().valueToTree(entry), standard);
            if (examples.put(read.getFirst().rule(), read) != null) {
                throw new IllegalArgumentException("Two sets of examples for " + read.getFirst().rule());
            }
        }
        return examples;
    }

    /** @throws IllegalArgumentException where it is not what an entry of the file has to be; it says of which rule, and what */
    static List<RuleExample> read(JsonNode entry, Collection<Thing> standard) {
        String rule = entry.path("rule").asString("");
        if (standard.stream().noneMatch(thing -> thing.kind() == ThingKind.RULE && thing.group().equals(rule))) {
            throw new IllegalArgumentException("Examples for a rule that the standard does not have: " + entry.path("rule"));
        }
        var reader = new ExampleReader(rule, standard);
        return List.of(reader.read(true, entry.path("pass")), reader.read(false, entry.path("fail")));
    }
}
