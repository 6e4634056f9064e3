package org.tongtu.plan.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.LocalRule;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleHead;

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

    Outcome all(PlanState state) {
        Examination run = run(state, Standard.of(state));
        return check(run, run.standard().rules(), Work::anew, () -> false);
    }

    /** @param previous what was found before the difference, on the same territory */
    Outcome changed(PlanState state, Difference difference, Outcome previous) {
        Standard standard = Standard.of(state);
        return check(run(state, standard), standard.rules(), new Recheck(state, standard, difference, previous.raw())::of, () -> false);
    }

    /** What one of its rules finds, or why it cannot be evaluated. */
    List<Finding> one(PlanState state, RuleHead rule, BooleanSupplier givenUp) {
        Function<Rule, Work> plan = each -> each.head().id().equals(rule.id()) ? Work.anew(each) : new Work(each, List.of(), List.of());
        Examination run = run(state, Standard.of(state));
        return check(run, run.standard().rules(), plan, givenUp).findings().stream()
                .filter(finding -> finding.rule().equals(rule.code()))
                .toList();
    }

    /**
     * What its rule, joint or a member's own, finds about the things that a finding names: the cost is theirs, and not the
     * state's, unless the rule asks of everything together.
     */
    Outcome about(PlanState state, Standard standard, Finding finding, BooleanSupplier givenUp) {
        List<Rule> own = standard.rules().stream()
                .filter(rule -> RuleHead.joint(rule.head().code()).equals(finding.jointRule()))
                .toList();
        return check(run(state, standard), own, rule -> about(rule, finding), givenUp);
    }

    private static Work about(Rule rule, Finding finding) {
        boolean isOfRule = finding.things().contains(rule.head().id());
        return isOfRule || Reach.of(rule) instanceof Reach.Whole
                ? Work.anew(rule) : new Work(rule, List.of(new Subjects.Some(Set.copyOf(finding.things()))), List.of());
    }

    /** The ground is another one. */
    void forget() {
        areas.forget();
    }

    /** @param givenUp why nothing that was found may be relied on */
    private record Done(Rule rule, List<Finding> found, @Nullable Finding givenUp, boolean inTime) {}

    private Examination run(PlanState state, Standard standard) {
        return new Examination(state, standard, ground, areas, wording);
    }

    private Outcome check(Examination run, List<Rule> rules, Function<Rule, Work> plan, BooleanSupplier givenUp) {
        var soundness = new Soundness(run);
        List<Work> works = rules.stream().filter(rule -> isSound(rule, run, soundness)).map(plan).toList();
        List<Done> done = works.stream().flatMap(Work::tasks).toList().parallelStream().map(task -> done(run.another(), task, givenUp)).toList();
        Map<Rule, List<Done>> byRule = done.stream().collect(Collectors.groupingBy(Done::rule));
        works.forEach(work -> {
            List<Finding> found = found(work, byRule.getOrDefault(work.rule(), List.of()));
            run.findings().addAll(run.standard().local(work.rule()).map(local -> own(local, found, run)).orElse(found));
        });
        return Outcome.of(run.findings().stream().sorted(Finding.ORDER).toList(), done.stream().allMatch(Done::inTime));
    }

    /** What a member finds by its own figures: of things that lie on its ground, or of those who must act where nothing lies anywhere. */
    private static List<Finding> own(LocalRule local, List<Finding> found, Examination run) {
        return found.stream().filter(finding -> isOf(local, finding, run)).toList();
    }

    private static boolean isOf(LocalRule local, Finding finding, Examination run) {
        UUID subject = finding.things().isEmpty() ? local.rule().head().id() : finding.things().getFirst();
        Set<JurisdictionCode> ground = run.state().find(subject).map(run::members).orElse(Set.of());
        return subject.equals(local.rule().head().id()) || (ground.isEmpty() ? finding.whoMustAct() : ground).contains(local.member());
    }

    /** A rule that was given up for one share found nothing to rely on in the others. */
    private static List<Finding> found(Work work, List<Done> done) {
        Optional<Finding> givenUp = done.stream().flatMap(each -> Optional.ofNullable(each.givenUp()).stream()).findFirst();
        return givenUp.map(List::of).orElseGet(() ->
                Stream.concat(work.known().stream(), done.stream().flatMap(each -> each.found().stream())).toList());
    }

    private Done done(Examination run, Work.Task task, BooleanSupplier givenUp) {
        Rule rule = task.rule();
        try {
            run.time().begin(limit, givenUp);
            Evaluation.evaluate(rule, run, task.subjects());
            return new Done(rule, run.findings(), null, true);
        } catch (TimeLimit.Passed tooLong) {
            Localized why = run.say("check.took-too-long", rule.head().name(), limit.toSeconds());
            return new Done(rule, List.of(), Finding.ofRule(rule, run.state(), why), false);
        } catch (RuntimeException broken) {
            Localized why = run.say("check.broke-off", rule.head().name(), String.valueOf(broken.getMessage()));
            return new Done(rule, List.of(), Finding.ofRule(rule, why), true);
        }
    }

    private static boolean isSound(Rule rule, Examination run, Soundness soundness) {
        var problem = soundness.problem(rule);
        problem.ifPresent(why -> run.couldNotEvaluate(rule, why));
        return problem.isEmpty();
    }
}
