package org.tongtu.plan.check;

import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Selection;

/** Two rules that nothing can satisfy both, or one that nothing can satisfy. */
final class Contradiction {

    private Contradiction() {}

    static boolean between(Rule one, Rule other) {
        return isOneWay(one, other) || isOneWay(other, one);
    }

    private static boolean isOneWay(Rule one, Rule other) {
        return switch (one) {
            case Rule.Range range -> other instanceof Rule.Range second && range.layer().equals(second.layer())
                    && range.attribute().equals(second.attribute()) && range.least() > second.most();
            case Rule.Within within -> keepsApart(other, within.layer(), within.other());
            case Rule.NeedsNearby needs -> other instanceof Rule.MinDistance distance && !distance.acrossBorder()
                    && distance.metres() > needs.metres() && isSame(needs.layer(), needs.other(), distance.layer(), distance.other());
            default -> false;
        };
    }

    private static boolean keepsApart(Rule rule, Selection layer, Selection other) {
        return switch (rule) {
            case Rule.NoOverlap apart -> isSame(layer, other, apart.layer(), apart.other());
            case Rule.Outside outside -> isSame(layer, other, outside.layer(), outside.mask());
            default -> false;
        };
    }

    private static boolean isSame(Selection a, Selection b, Selection c, Selection d) {
        return a.equals(c) && b.equals(d) || a.equals(d) && b.equals(c);
    }
}
