package org.tongtu.plan.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.Rule;

/**
 * The check itself: everything, or what a change can have altered. Both give the same findings, and both use all processors.
 */
final class Checking {

    private final Ground ground;
    private final AreaSums areas;
    private final Wording wording;
    private final Duration limit;

    /** @param limit how long one rule, or one share of it, may take */
    Checking(Ground ground, Wording wording, Duration limit) {
        this.ground = ground;
        this.areas = new AreaSums(ground);
        this.wording = wording;
        this.limit = limit;
    }

    List<Finding> all(PlanState state) {
        return check(state, Standard.of(state), Work::anew);
    }

    /** @param previous the findings before the difference, of the same territory */
    List<Finding> changed(PlanState state, Difference difference, List<Finding> previous) {
        Standard standard = Standard.of(state);
        return check(state, standard, new Recheck(state, standard.rules(), difference, previous)::of);
    }

    /** The ground is another one. */
    void forget() {
        areas.forget();
    }

    private record Done(Rule rule, List<Finding> found) {}

    private List<Finding> check(PlanState state, Standard standard, Function<Rule, Work> plan) {
        var run = new Examination(state, standard, ground, areas, wording);
        var soundness = new Soundness(run);
        List<Work> works = standard.rules().stream().filter(rule -> isSound(rule, run, soundness)).map(plan).toList();
        works.forEach(work -> run.findings().addAll(work.known()));
        works.stream().flatMap(Work::tasks).toList().parallelStream()
                .map(task -> new Done(task.rule(), examined(run.another(), task)))
                .toList().stream()
                .collect(Collectors.groupingBy(Done::rule, Collectors.flatMapping(done -> done.found().stream(), Collectors.toList())))
                .forEach((rule, found) -> run.findings().addAll(givenUp(rule, found).map(List::of).orElse(found)));
        return run.findings().stream().sorted(Finding.ORDER).toList();
    }

    private List<Finding> examined(Examination run, Work.Task task) {
        try {
            run.time().begin(limit);
            Evaluation.evaluate(task.rule(), run, task.subjects());
            return run.findings();
        } catch (TimeLimit.Passed tooLong) {
            Examination word = run.another();
            word.couldNotEvaluate(task.rule(), run.say("check.took-too-long", task.rule().head().name(), limit.toSeconds()));
            return word.findings();
        }
    }

    /** A rule that was given up for one share found nothing to rely on in the others. */
    private static Optional<Finding> givenUp(Rule rule, List<Finding> found) {
        return found.stream().filter(finding -> finding.things().contains(rule.head().id())).findFirst();
    }

    private static boolean isSound(Rule rule, Examination run, Soundness soundness) {
        var problem = soundness.problem(rule);
        problem.ifPresent(why -> run.couldNotEvaluate(rule, why));
        return problem.isEmpty();
    }
}
