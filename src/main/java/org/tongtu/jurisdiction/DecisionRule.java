package org.tongtu.jurisdiction;

/**
 * How the joint meeting decides, as data.
 *
 * @param share of the members that must agree for {@link Kind#QUALIFIED_MAJORITY}, 0–1; for the others what they mean anyway
 * @param affectedMustConsent whether every affected member's consent is needed besides
 * @param quorum members that must be present
 */
public record DecisionRule(Kind kind, double share, boolean affectedMustConsent, int quorum) {

    /** Abstentions count as present in all of them. */
    public enum Kind {
        CONSENSUS,
        MAJORITY,
        QUALIFIED_MAJORITY
    }

    public DecisionRule {
        if (share < 0 || share > 1 || quorum < 0) {
            throw new IllegalArgumentException("share " + share + ", quorum " + quorum);
        }
    }
}
