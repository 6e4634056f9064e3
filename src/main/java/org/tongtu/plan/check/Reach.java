package org.tongtu.plan.check;

import java.util.Set;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** What a rule's findings depend on: how far a change reaches. */
sealed interface Reach {

    /** On nothing but the things that each finding names, and perhaps on the other rules. */
    record Named(boolean underRules) implements Reach {}

    /**
     * On what lies about a feature too, which each finding names first.
     *
     * @param layer whose features are asked
     * @param about layers whose features count
     */
    record Around(Selection layer, Set<String> about, double metres) implements Reach {}

    /** On all features of some layers together, or on all targets. */
    record Whole(Set<String> layers, boolean targets) implements Reach {}

    static Reach of(Rule rule) {
        return switch (rule) {
            case Rule.SameFrame _, Rule.Totals _, Rule.AreaTotal _ -> new Whole(rule.layers(), true);
            case Rule.Coverage _, Rule.Unique _ -> new Whole(rule.layers(), false);
            case Rule.Schema _ -> new Named(true);
            case Rule.Within within -> new Around(within.layer(), rule.layers(), 0);
            case Rule.NeedsNearby needs -> new Around(needs.layer(), rule.layers(), needs.metres());
            case Rule.NoGap gap -> new Around(gap.layer(), rule.layers(), gap.metres());
            case Rule.ContinuesAcross on -> new Around(on.layer(), rule.layers(), on.metres());
            case Rule.RoadDeadEnd end -> new Around(Selection.all(end.layer()), rule.layers(), RoadEnds.REACH * end.gapM());
            default -> new Named(false);
        };
    }
}
