package org.tongtu.plan.standard;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The vocabulary of rules: a kind's word → how its parameters are read. */
final class RuleKinds {

    private static final Map<String, BiFunction<RuleHead, RuleParameters, Rule>> KINDS = Map.ofEntries(
            Map.entry("no-overlap", (head, p) -> new Rule.NoOverlap(
                    head, p.selection("layer", "layer_where"), p.selection("other", "where"), p.number("tolerance_m2", 1))),
            Map.entry("exclusive-ground", (head, p) -> new Rule.ExclusiveGround(head, p.number("tolerance_m2", 1))),
            Map.entry("outside", (head, p) -> new Rule.Outside(
                    head, p.selection("layer", "layer_where"), p.selection("mask", "where"), p.number("tolerance_m2", 1))),
            Map.entry("within-territory", (head, p) -> new Rule.WithinTerritory(
                    head, Set.copyOf(p.texts("except")), p.number("tolerance_m2", 1), p.number("tolerance_m", 1))),
            Map.entry("code-list", (head, p) -> new Rule.Coded(
                    head, p.text("layer"), p.text("attribute"), p.text("list"))),
            Map.entry("required", (head, p) -> new Rule.Required(head, p.text("layer"), p.text("attribute"))),
            Map.entry("schema", (head, p) -> new Rule.Schema(head, Set.copyOf(p.texts("except")))),
            Map.entry("range", (head, p) -> new Rule.Range(
                    head, p.text("layer"), p.text("attribute"), p.number("least"), p.number("most"))),
            Map.entry("stated-area", (head, p) -> new Rule.StatedArea(
                    head, p.text("attribute"), p.number("tolerance_share"), p.number("tolerance_m2"))),
            Map.entry("same-frame", (head, p) -> new Rule.SameFrame(head)),
            Map.entry("totals", (head, p) -> new Rule.Totals(head, p.number("tolerance_share", 0))),
            Map.entry("min-distance", (head, p) -> new Rule.MinDistance(
                    head, p.selection("layer", "layer_where"), p.selection("other", "where"), p.number("metres"),
                    p.flag("across_border"))),
            Map.entry("road-dead-end", (head, p) -> new Rule.RoadDeadEnd(
                    head, p.text("layer"), p.texts("classes"), p.number("border_m"), p.number("gap_m"))));

    private RuleKinds() {}

    static Rule read(String kind, RuleHead head, RuleParameters parameters) {
        var reader = KINDS.get(kind);
        if (reader == null) {
            return new Rule.Unreadable(head, kind, "kind");
        }
        try {
            return reader.apply(head, parameters);
        } catch (RuleParameters.Unreadable unreadable) {
            return new Rule.Unreadable(head, kind, String.valueOf(unreadable.getMessage()));
        }
    }
}
