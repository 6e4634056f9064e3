package org.tongtu.finding;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Severity;

/**
 * Which findings somebody wants to look at; null does not narrow.
 *
 * @param town that must act
 * @param rule by its code
 */
public record FindingFilter(
        @Nullable JurisdictionCode town, @Nullable String rule, @Nullable Severity severity, @Nullable FindingState state) {

    public static final FindingFilter ALL = new FindingFilter(null, null, null, null);

    /** What is still to be done: nobody looks for what is resolved first. */
    public static final FindingFilter OPEN = new FindingFilter(null, null, null, FindingState.OPEN);

    boolean matches(Finding it, FindingState itsState) {
        return (town == null || it.whoMustAct().contains(town))
                && (rule == null || it.jointRule().equals(rule))
                && (severity == null || it.severity() == severity)
                && (state == null || itsState == state);
    }
}
