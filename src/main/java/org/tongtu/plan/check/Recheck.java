package org.tongtu.plan.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleHead;

/** What a change makes it necessary to look at again, rule by rule, and which findings outlast it. */
final class Recheck {

    private final PlanState state;
    private final Standard standard;
    private final Difference difference;
    private final Map<String, List<Finding>> before;
    private final Map<String, Long> rules;

    /** @param previous the findings before the difference, of the same territory */
    Recheck(PlanState state, Standard standard, Difference difference, List<Finding> previous) {
        this.state = state;
        this.standard = standard;
        this.difference = difference;
        this.before = previous.stream().collect(Collectors.groupingBy(Finding::rule));
        this.rules = standard.rules().stream().collect(Collectors.groupingBy(rule -> rule.head().code(), Collectors.counting()));
    }

    Work of(Rule rule) {
        List<Finding> known = before.getOrDefault(rule.head().code(), List.of());
        if (isAnother(rule, known)) {
            return Work.anew(rule);
        }
        return switch (Reach.of(rule)) {
            case Reach.Named(boolean underRules) when underRules && difference.has(ThingKind.RULE) -> Work.anew(rule);
            case Reach.Named _ -> again(rule, difference.ids(), known, finding -> true);
            case Reach.Around around -> {
                Set<UUID> about = difference.with(about(around));
                yield again(rule, about, known, finding -> !about.contains(finding.things().getFirst()));
            }
            case Reach.Whole whole when isTouched(whole) -> Work.anew(rule);
            case Reach.Whole _ -> new Work(rule, List.of(), known);
        };
    }

    /** What was found before says nothing of a rule that changed, or that could not be evaluated then, or of other layers. */
    private boolean isAnother(Rule rule, List<Finding> known) {
        UUID id = rule.head().id();
        return rules.getOrDefault(rule.head().code(), 0L) > 1
                || difference.ids().contains(id)
                || difference.hasRule(RuleHead.joint(rule.head().code()))
                || difference.has(ThingKind.LAYER)
                || difference.has(ThingKind.PROFILE) && standard.local(rule).isPresent()
                || known.stream().anyMatch(finding -> finding.things().contains(id));
    }

    private boolean isTouched(Reach.Whole reach) {
        return reach.targets() && difference.has(ThingKind.TARGET) || difference.features(reach.layers()).findAny().isPresent();
    }

    private Work again(Rule rule, Set<UUID> ids, List<Finding> known, Predicate<Finding> stays) {
        return new Work(rule, List.of(new Subjects.Some(ids)), known.stream().filter(stays.and(finding -> !difference.names(finding))).toList());
    }

    private Stream<UUID> about(Reach.Around reach) {
        return difference.features(reach.about())
                .flatMap(thing -> thing.geometry().stream())
                .flatMap(geometry -> state.intersecting(reach.layer().layer(), Ellipsoid.around(geometry.getEnvelopeInternal(), reach.metres())).stream())
                .map(Thing::id);
    }
}
