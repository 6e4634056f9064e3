package org.tongtu.plan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings as somebody may read them. A finding speaks of features in its words, by its place and by its figures. One
 * that speaks of a layer that the reader may not see whole is not told; members, whom it keeps from submitting, learn of
 * it by its rule alone.
 */
@Component
public class DisclosedFindings {

    private final Disclosures disclosures;

    DisclosedFindings(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** @param state what was checked, undisclosed */
    public List<Finding> of(Actor actor, PlanState state, List<Finding> findings) {
        DisclosedState seen = disclosures.of(actor, state);
        Set<String> hidden = layers(state)
                .filter(layer -> seen.sight(layer) != Sight.WHOLE)
                .collect(Collectors.toSet());
        if (hidden.isEmpty()) {
            return findings;
        }
        Set<String> silent = new HashSet<>(silent(state, hidden));
        if (state instanceof OverlayState proposal) { // what it says of a rule as the edition has it is told too
            silent.addAll(silent(proposal.base(), hidden));
        }
        Predicate<Finding> speaks = finding -> !silent.contains(finding.jointRule())
                && finding.things().stream().noneMatch(id -> isHidden(state, id, hidden));
        Rules rules = Rules.of(state);
        return findings.stream()
                .filter(finding -> seen.isForMembers() || speaks.test(finding))
                .map(finding -> speaks.test(finding) ? finding : bare(rules, finding))
                .toList();
    }

    /** Those that a proposal takes away too: their features are still there. */
    private static Stream<String> layers(PlanState state) {
        Stream<String> own = Layers.of(state).list().stream().map(LayerDefinition::code);
        return state instanceof OverlayState proposal ? Stream.concat(own, layers(proposal.base())).distinct() : own;
    }

    /** For each finding of a state, the strictest disclosure of the layers that it speaks of; no other rules than theirs are read. */
    public static Map<UUID, Disclosure> strictest(PlanState state, List<Finding> findings) {
        Layers layers = Layers.of(state);
        Map<String, Disclosure> rules = findings.stream().map(Finding::jointRule).distinct()
                .flatMap(code -> state.list(ThingKind.RULE, code).stream())
                .collect(Collectors.toMap(Thing::group, rule -> strictest(layers, rule), DisclosedFindings::stricter));
        return findings.stream().collect(Collectors.toMap(
                Finding::id,
                finding -> finding.things().stream()
                        .flatMap(id -> state.find(id).stream())
                        .filter(thing -> thing.kind() == ThingKind.FEATURE)
                        .map(thing -> layers.disclosure(thing.group()))
                        .reduce(rules.getOrDefault(finding.jointRule(), Disclosure.PUBLIC), DisclosedFindings::stricter),
                DisclosedFindings::stricter));
    }

    private static Disclosure strictest(Layers layers, Thing rule) {
        String spoken = spoken(rule);
        return layers.list().stream()
                .filter(layer -> mentions(spoken, layer.code()))
                .map(LayerDefinition::disclosure)
                .reduce(Disclosure.PUBLIC, DisclosedFindings::stricter);
    }

    private static Disclosure stricter(Disclosure one, Disclosure other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Rules that measure against a hidden layer: the place of such a finding draws that layer's outline. */
    private static Set<String> silent(PlanState state, Set<String> hidden) {
        return state.list(ThingKind.RULE).stream()
                .filter(rule -> mentionsAny(spoken(rule), hidden))
                .map(Thing::group)
                .collect(Collectors.toSet());
    }

    private static Finding bare(Rules rules, Finding it) {
        return it.bare(rules.name(it.rule()));
    }

    /** Read once for all layers. A layer that a rule excepts is none that it speaks of. */
    private static String spoken(Thing rule) {
        JsonNode parameters = rule.value("parameters").toNode();
        JsonNode spoken = parameters.has("except") && parameters instanceof ObjectNode object ? object.deepCopy().without("except") : parameters;
        return spoken.toString();
    }

    private static boolean mentionsAny(String spoken, Set<String> layers) {
        return layers.stream().anyMatch(layer -> mentions(spoken, layer));
    }

    private static boolean mentions(String spoken, String layer) {
        return spoken.contains("\"" + layer + "\"");
    }

    private static boolean isHidden(PlanState state, UUID id, Set<String> hidden) {
        return state.find(id)
                .filter(thing -> thing.kind() == ThingKind.FEATURE && hidden.contains(thing.group()))
                .isPresent();
    }
}
