package org.tongtu.finding;

/** Where a finding stands in an edition. */
public enum FindingState {
    /** 未解决：the rule does not hold, and nobody let it stand; also where an exemption has come to its end. */
    OPEN,
    /** 已豁免：a resolution lets it stand until a day, or the competent authority's document does. */
    EXEMPTED,
    /** 已解决：the edition has it no more. */
    RESOLVED
}
