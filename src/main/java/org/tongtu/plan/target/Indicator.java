package org.tongtu.plan.target;

import org.tongtu.kernel.Localized;

/**
 * What is measured.
 *
 * @param unit as the standard writes it, the same in both languages
 * @param level what the standard measures it for: 市域, 村域, 跨界 …
 * @param source the standard that defines it
 */
public record Indicator(
        String code,
        Localized name,
        String unit,
        Kind kind,
        Direction direction,
        Aggregation aggregation,
        String level,
        String source) {

    /** How strongly a target of it binds. */
    public enum Kind {
        /** 约束性 */
        BINDING("约束性"),
        /** 预期性 */
        EXPECTED("预期性"),
        /** 建议性 */
        ADVISORY("建议性"),
        /** 体检 */
        CHECKUP("体检"),
        /** 背景 */
        BACKGROUND("背景");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        static Kind of(String chinese) {
            for (Kind kind : values()) {
                if (kind.chinese.equals(chinese)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("indicator kind: " + chinese);
        }
    }

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN,
        HOLD
    }

    /** How the members' figures make the region's. Ratios roll up from their parts, never as a mean of ratios. */
    public enum Aggregation {
        SUM,
        WEIGHTED_MEAN,
        RATIO,
        NONE
    }
}
