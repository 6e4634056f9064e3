package org.tongtu.plan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.LocalRule;
import org.tongtu.plan.profile.LocalRules;
import org.tongtu.plan.profile.Profiles;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.SelectionWords;

/**
 * What a state is checked against, read from it once.
 *
 * @param rules the joint ones, then the members' own
 * @param local the members' own by the id of their heads
 */
record Standard(Layers layers, List<Rule> rules, Map<UUID, LocalRule> local, SelectionWords words) {

    static Standard of(PlanState state) {
        Layers layers = Layers.of(state);
        Rules joint = Rules.of(state);
        List<LocalRule> own = LocalRules.of(Profiles.of(state), joint);
        return new Standard(layers, Stream.concat(joint.list().stream(), own.stream().map(LocalRule::rule)).toList(),
                own.stream().collect(Collectors.toMap(local -> local.rule().head().id(), Function.identity(), (one, other) -> one)),
                new SelectionWords(layers));
    }

    /** Empty for a joint rule. */
    Optional<LocalRule> local(Rule rule) {
        return Optional.ofNullable(local.get(rule.head().id()));
    }
}
