package org.tongtu.plan.standard;

/**
 * Why a rule cannot be read.
 *
 * @param name the parameter it is about, or the word that nobody knows
 * @param unit what the parameter is measured in; empty where it has no unit
 */
public record RuleProblem(Reason reason, String name, String unit) {

    /** What is wrong. */
    public enum Reason {
        UNKNOWN_KIND,
        UNKNOWN_SEVERITY,
        /** A parameter that the kind does not have: misspelt, or meant in another unit. */
        UNKNOWN_PARAMETER,
        MISSING,
        WRONG_TYPE,
        OUT_OF_BOUNDS,
        /** A member's own figure that demands less than the joint rule. */
        LOOSER
    }

    static RuleProblem of(Reason reason, String name) {
        return new RuleProblem(reason, name, "");
    }
}
