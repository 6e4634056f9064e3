package org.tongtu.publicapi.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;

/**
 * Findings as somebody may read them. A finding speaks of features, in its words and by its place; it is told only to
 * those who may see every layer that it and its rule speak of.
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
        Set<String> hidden = Layers.of(state).list().stream()
                .map(LayerDefinition::code)
                .filter(layer -> seen.sight(layer) != Sight.WHOLE)
                .collect(Collectors.toSet());
        if (hidden.isEmpty()) {
            return findings;
        }
        Set<String> silent = state.list(ThingKind.RULE).stream()
                .filter(rule -> hidden.stream().anyMatch(layer -> mentions(rule, layer)))
                .map(Thing::group)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !silent.contains(finding.rule()))
                .filter(finding -> finding.things().stream().noneMatch(id -> isHidden(state, id, hidden)))
                .toList();
    }

    private static boolean mentions(Thing rule, String layer) {
        return rule.value("parameters").json().contains("\"" + layer + "\"");
    }

    private static boolean isHidden(PlanState state, UUID id, Set<String> hidden) {
        return state.find(id)
                .filter(thing -> thing.kind() == ThingKind.FEATURE && hidden.contains(thing.group()))
                .isPresent();
    }
}
