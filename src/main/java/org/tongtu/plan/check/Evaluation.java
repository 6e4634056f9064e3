package org.tongtu.plan.check;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;

/** Which check stands for which rule, and how far a change reaches. */
final class Evaluation {

    private Evaluation() {}

    static void evaluate(Rule rule, Examination run, Subjects subjects) {
        switch (rule) {
            case Rule.NoOverlap noOverlap -> new Overlaps(noOverlap).evaluate(run, subjects);
            case Rule.ExclusiveGround ground -> Overlaps.evaluate(ground, run, subjects);
            case Rule.Outside outside -> new Overlaps(outside).evaluate(run, subjects);
            case Rule.WithinTerritory within -> new Confinement(within).evaluate(run, subjects);
            case Rule.Coded coded -> Attributes.coded(coded, run, subjects);
            case Rule.Required required -> Attributes.required(required, run, subjects);
            case Rule.Schema schema -> SchemaCheck.evaluate(schema, run, subjects);
            case Rule.Range range -> Attributes.range(range, run, subjects);
            case Rule.StatedArea stated -> Attributes.statedArea(stated, run, subjects);
            case Rule.SameFrame frame -> new Figures(run).sameFrame(frame);
            case Rule.Totals totals -> new Totals(totals, run).evaluate();
            case Rule.MinDistance distance -> new Distances(distance).evaluate(run, subjects);
            case Rule.RoadDeadEnd deadEnd when subjects instanceof Subjects.All -> new RoadEnds(deadEnd, run).evaluate();
            case Rule.RoadDeadEnd untouched -> {}
            case Rule.Unreadable unreadable -> {}
        }
    }

    /**
     * Whether a rule has to be evaluated for everything although only some things changed: its findings depend on
     * things that they do not name. A thing that is gone may have been any of these.
     */
    static boolean reachesFar(Rule rule, PlanState state, Set<UUID> changed) {
        return switch (rule) {
            case Rule.SameFrame frame -> true;
            case Rule.Totals totals -> true;
            case Rule.Schema _, Rule.ExclusiveGround _ -> changed.stream().anyMatch(id -> isStandard(state, id));
            case Rule.RoadDeadEnd deadEnd -> changed.stream().anyMatch(id -> state.find(id)
                    .map(thing -> thing.group().equals(deadEnd.layer()))
                    .orElse(true));
            default -> false;
        };
    }

    /** A layer or a rule about an attribute that changed, or is gone, concerns every feature of its layer. */
    private static boolean isStandard(PlanState state, UUID id) {
        return state.find(id).map(thing -> thing.kind() == ThingKind.LAYER || thing.kind() == ThingKind.RULE).orElse(true);
    }

    /** Why a rule cannot be evaluated at all in this state, if so. */
    static Optional<Localized> problem(Rule rule, Examination run, Layers layers) {
        if (rule instanceof Rule.Unreadable unreadable) {
            return Optional.of(run.say("check.unreadable", rule.head().name(), unreadable.kind(), unreadable.problem()));
        }
        if (rule instanceof Rule.Coded coded && CodeLists.find(coded.list()).isEmpty()) {
            return Optional.of(run.say("check.unknown-list", rule.head().name(), coded.list()));
        }
        if (rule instanceof Rule.WithinTerritory && run.ground().union().isEmpty()) {
            return Optional.of(run.say("check.no-territory", rule.head().name()));
        }
        return layersOf(rule)
                .filter(layer -> layers.find(layer).isEmpty())
                .findFirst()
                .map(layer -> run.say("check.unknown-layer", rule.head().name(), layer));
    }

    private static Stream<String> layersOf(Rule rule) {
        return switch (rule) {
            case Rule.NoOverlap r -> Stream.of(r.layer().layer(), r.other().layer());
            case Rule.Outside r -> Stream.of(r.layer().layer(), r.mask().layer());
            case Rule.MinDistance r -> Stream.of(r.layer().layer(), r.other().layer());
            case Rule.Coded r -> Stream.of(r.layer());
            case Rule.Required r -> Stream.of(r.layer());
            case Rule.Range r -> Stream.of(r.layer());
            case Rule.RoadDeadEnd r -> Stream.of(r.layer());
            default -> Stream.empty();
        };
    }
}
