package org.tongtu.plan.check;

import org.tongtu.plan.standard.Rule;

/** Which check stands for which rule. */
final class Evaluation {

    private Evaluation() {}

    static void evaluate(Rule rule, Examination run, Subjects subjects) {
        switch (rule) {
            case Rule.NoOverlap r -> new Overlaps(r).evaluate(run, subjects);
            case Rule.ExclusiveGround r -> Overlaps.evaluate(r, run, subjects);
            case Rule.Outside r -> new Overlaps(r).evaluate(run, subjects);
            case Rule.Within r -> new Surroundings(run).within(r, subjects);
            case Rule.WithinTerritory r -> new Confinement(r).evaluate(run, subjects);
            case Rule.NeedsNearby r -> new Surroundings(run).nearby(r, subjects);
            case Rule.Coverage r -> new ServiceCoverage(r, run).evaluate();
            case Rule.MinDistance r -> new Distances(r, run).evaluate(subjects);
            case Rule.NoDuplicate r -> Neighbours.of(r, run).evaluate(subjects);
            case Rule.CompatibleAcross r -> Neighbours.of(r, run).evaluate(subjects);
            case Rule.SameAcross r -> Neighbours.of(r, run).evaluate(subjects);
            case Rule.ContinuesAcross r -> new Continuations(r, run).evaluate(subjects);
            case Rule.RoadDeadEnd r -> new RoadEnds(r, run).evaluate(subjects);
            case Rule.NoGap r -> new Gaps(r, run).evaluate(subjects);
            case Rule.LeastArea r -> new Shapes(run).leastArea(r, subjects);
            case Rule.SinglePart r -> new Shapes(run).singlePart(r, subjects);
            case Rule.Schema r -> SchemaCheck.evaluate(r, run, subjects);
            case Rule.Required r -> new Attributes(run, subjects).required(r);
            case Rule.Coded r -> new Attributes(run, subjects).coded(r);
            case Rule.Range r -> new Attributes(run, subjects).range(r);
            case Rule.Unique r -> new Attributes(run, subjects).unique(r);
            case Rule.StatedArea r -> new StatedFigures(run, subjects).area(r);
            case Rule.StatedLength r -> new StatedFigures(run, subjects).length(r);
            case Rule.SameFrame r -> new Figures(run).sameFrame(r);
            case Rule.Totals r -> new Totals(r, run).evaluate();
            case Rule.AreaTotal r -> new AreaTotals(r, run).evaluate();
            case Rule.Unreadable _ -> {}
        }
    }
}
