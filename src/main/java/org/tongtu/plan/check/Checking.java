package org.tongtu.plan.check;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;

/** The check itself, without memory: everything, or what a change can have altered. Both give the same findings. */
final class Checking {

    private final Ground ground;
    private final Wording wording;
    private final Duration limit;

    /** @param limit how long one rule may take */
    Checking(Ground ground, Wording wording, Duration limit) {
        this.ground = ground;
        this.wording = wording;
        this.limit = limit;
    }

    List<Finding> all(PlanState state) {
        var run = new Examination(state, ground, wording);
        List<Rule> rules = Rules.of(state).list();
        var soundness = new Soundness(run, rules);
        rules.stream().filter(rule -> isSound(rule, run, soundness)).forEach(rule -> evaluate(rule, run, new Subjects.All()));
        return sorted(run);
    }

    /** @param previous the findings before the difference, of the same territory */
    List<Finding> changed(PlanState state, Difference difference, List<Finding> previous) {
        var run = new Examination(state, ground, wording);
        List<Rule> all = Rules.of(state).list();
        var soundness = new Soundness(run, all);
        Map<String, List<Finding>> before = previous.stream().collect(Collectors.groupingBy(Finding::rule));
        Map<String, List<Rule>> now = all.stream()
                .collect(Collectors.groupingBy(rule -> rule.head().code(), LinkedHashMap::new, Collectors.toList()));
        now.forEach((code, rules) -> {
            List<Finding> known = before.getOrDefault(code, List.of());
            boolean anew = rules.size() > 1 || isAnother(rules.getFirst(), difference, known) || reachesAll(rules.getFirst(), difference);
            rules.stream().filter(rule -> isSound(rule, run, soundness)).forEach(rule -> {
                if (anew) {
                    evaluate(rule, run, new Subjects.All());
                } else {
                    again(rule, run, difference, known);
                }
            });
        });
        return sorted(run);
    }

    /** What was found before says nothing of a rule that changed, or that could not be evaluated then, or of other layers. */
    private static boolean isAnother(Rule rule, Difference difference, List<Finding> known) {
        UUID id = rule.head().id();
        return difference.ids().contains(id) || difference.has(ThingKind.LAYER)
                || known.stream().anyMatch(finding -> finding.things().contains(id));
    }

    private static boolean reachesAll(Rule rule, Difference difference) {
        return switch (Reach.of(rule)) {
            case Reach.Named(boolean underRules) -> underRules && difference.has(ThingKind.RULE);
            case Reach.Whole(Set<String> layers, boolean targets) ->
                    targets && difference.has(ThingKind.TARGET) || difference.features(layers).findAny().isPresent();
            case Reach.Around _ -> false;
        };
    }

    private void again(Rule rule, Examination run, Difference difference, List<Finding> known) {
        switch (Reach.of(rule)) {
            case Reach.Named _ -> {
                evaluate(rule, run, new Subjects.Some(difference.ids()));
                keep(run, known, finding -> !difference.names(finding));
            }
            case Reach.Around around -> {
                Set<UUID> about = difference.with(about(around, run.state(), difference));
                evaluate(rule, run, new Subjects.Some(about));
                keep(run, known, finding -> !difference.names(finding) && !about.contains(finding.things().getFirst()));
            }
            case Reach.Whole _ -> keep(run, known, finding -> true);
        }
    }

    private static void keep(Examination run, List<Finding> known, Predicate<Finding> stays) {
        known.stream().filter(stays).forEach(run.findings()::add);
    }

    /** A rule that takes too long is given up as a whole, with a word. */
    private void evaluate(Rule rule, Examination run, Subjects subjects) {
        List<Finding> found = List.copyOf(run.findings());
        try {
            run.begin(limit);
            Evaluation.evaluate(rule, run, subjects);
        } catch (Examination.TookTooLong tooLong) {
            run.findings().clear();
            run.findings().addAll(found);
            run.couldNotEvaluate(rule, run.say("check.took-too-long", rule.head().name(), limit.toSeconds()));
        }
    }

    private static Stream<UUID> about(Reach.Around reach, PlanState state, Difference difference) {
        return difference.features(reach.about())
                .flatMap(thing -> thing.geometry().stream())
                .flatMap(geometry -> state.intersecting(reach.layer().layer(), Pairs.around(geometry, reach.metres())).stream())
                .map(Thing::id);
    }

    private static boolean isSound(Rule rule, Examination run, Soundness soundness) {
        var problem = soundness.problem(rule);
        problem.ifPresent(why -> run.couldNotEvaluate(rule, why));
        return problem.isEmpty();
    }

    private static List<Finding> sorted(Examination run) {
        return run.findings().stream().sorted(Finding.ORDER).toList();
    }
}
