package org.tongtu.finding;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.Disclosure;

/**
 * What was found, word for word the same from one edition to another.
 *
 * @param rule the rule's name at that time
 * @param disclosure the strictest of the layers that the finding speaks of
 * @param from the edition that first had it so
 * @param to the edition that no longer had it so; null while the latest has
 */
record FindingVersion(Finding finding, Localized rule, Disclosure disclosure, int from, @Nullable Integer to) {

    boolean isIn(int edition) {
        return from <= edition && (to == null || edition < to);
    }

    /** Whether that reader may learn of it at all: members learn of what keeps them from submitting. */
    boolean isToldTo(Audience audience) {
        return audience.isMember() || isWholeFor(audience);
    }

    private boolean isWholeFor(Audience audience) {
        return Sight.of(disclosure, audience.isMember()) == Sight.WHOLE;
    }

    /** As that reader may read it: by its rule alone where it speaks of a layer that is not shown whole. */
    FindingVersion toldTo(Audience audience) {
        return isWholeFor(audience) ? this : new FindingVersion(finding.bare(rule), rule, disclosure, from, to);
    }

    /** As an edition has it that is not followed yet. */
    FindingVersion knownIn(int edition) {
        return to != null && to > edition ? new FindingVersion(finding, rule, disclosure, from, null) : this;
    }

    /** Whether another weight, measure, limit or town was found, and not only other words. */
    boolean differsFrom(FindingVersion other) {
        return isOther(finding, other.finding);
    }

    static boolean isOther(Finding one, Finding two) {
        return one.severity() != two.severity()
                || !one.whoMustAct().equals(two.whoMustAct())
                || isOther(one.measured(), two.measured())
                || isOther(one.limit(), two.limit());
    }

    private static boolean isOther(@Nullable Double one, @Nullable Double two) {
        if (one == null || two == null) {
            return one != two;
        }
        return Math.abs(one - two) > 1e-6 * Math.max(1, Math.abs(one));
    }
}
