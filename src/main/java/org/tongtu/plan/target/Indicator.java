package org.tongtu.plan.target;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** Units that tables also write in English; all others are written alike in both languages. */
    private static final Map<String, Set<String>> ALSO_WRITTEN = Map.of(
            "人", Set.of("person"), "户", Set.of("household"), "年", Set.of("year"), "人/户", Set.of("person", "person/household"));

    /** Whether a table means this indicator's unit, in whichever language it is written. */
    public boolean isUnit(String written) {
        String word = written.strip();
        return word.equals(unit) || ALSO_WRITTEN.getOrDefault(unit, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

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
