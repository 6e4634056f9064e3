package org.tongtu.plan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;

/** The check itself, without memory: everything, or what a change can have altered. Both give the same findings. */
final class Checking {

    private final Ground ground;
    private final Wording wording;

    Checking(Ground ground, Wording wording) {
        this.ground = ground;
        this.wording = wording;
    }

    List<Finding> all(PlanState state) {
        var run = new Examination(state, ground, wording);
        Layers layers = Layers.of(state);
        for (Rule rule : Rules.of(state).list()) {
            if (isSound(rule, run, layers)) {
                Evaluation.evaluate(rule, run, new Subjects.All());
            }
        }
        return sorted(run);
    }

    /**
     * @param changed every thing that differs from the state of the previous findings, deleted ones included
     * @param previous the findings before, of the same territory
     */
    List<Finding> changed(PlanState state, Set<UUID> changed, List<Finding> previous) {
        var run = new Examination(state, ground, wording);
        Layers layers = Layers.of(state);
        Map<String, List<Finding>> before = previous.stream().collect(Collectors.groupingBy(Finding::rule));
        Map<String, List<Rule>> now = Rules.of(state).list().stream()
                .collect(Collectors.groupingBy(rule -> rule.head().code(), LinkedHashMap::new, Collectors.toList()));
        now.forEach((code, rules) -> {
            List<Finding> known = before.getOrDefault(code, List.of());
            boolean anew = rules.size() > 1
                    || Evaluation.reachesFar(rules.getFirst(), state, changed)
                    || changed.contains(rules.getFirst().head().id())
                    || known.stream().anyMatch(finding -> finding.things().contains(rules.getFirst().head().id()));
            for (Rule rule : rules) {
                if (isSound(rule, run, layers)) {
                    Evaluation.evaluate(rule, run, anew ? new Subjects.All() : new Subjects.Some(changed));
                    keep(run, anew ? List.of() : known, changed);
                }
            }
        });
        return sorted(run);
    }

    private static void keep(Examination run, List<Finding> known, Set<UUID> changed) {
        known.stream()
                .filter(finding -> finding.things().stream().noneMatch(changed::contains))
                .forEach(run.findings()::add);
    }

    private static boolean isSound(Rule rule, Examination run, Layers layers) {
        var problem = Evaluation.problem(rule, run, layers);
        problem.ifPresent(why -> run.couldNotEvaluate(rule, why));
        return problem.isEmpty();
    }

    private static List<Finding> sorted(Examination run) {
        return run.findings().stream().sorted(Finding.ORDER).toList();
    }
}
