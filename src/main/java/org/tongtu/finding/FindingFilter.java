package org.tongtu.finding;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.standard.Severity;

/**
 * Which findings somebody wants to look at; null does not narrow.
 *
 * @param town that must act
 * @param rule by its code
 */
public record FindingFilter(
        @Nullable JurisdictionCode town, @Nullable String rule, @Nullable Severity severity, @Nullable FindingState state) {

    /** What is still to be done: nobody looks for what is resolved first. */
    public static final FindingFilter OPEN = new FindingFilter(null, null, null, FindingState.OPEN);

    public boolean matches(FindingDetails it) {
        return (town == null || it.finding().whoMustAct().contains(town))
                && (rule == null || it.finding().jointRule().equals(rule))
                && (severity == null || it.finding().severity() == severity)
                && (state == null || it.state() == state);
    }
}
