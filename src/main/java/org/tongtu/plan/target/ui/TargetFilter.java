package org.tongtu.plan.target.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.target.Indicator;

/**
 * What somebody wants to see of the table.
 *
 * @param words part of a name or code
 * @param kind {@code null}: all
 * @param onlyGaps only lines where a value is missing
 * @param everyIndicator also indicators that nobody has a target for
 */
record TargetFilter(String words, Indicator.@Nullable Kind kind, int year, boolean onlyGaps, boolean everyIndicator) {

    boolean accepts(Indicator indicator) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return (kind == null || indicator.kind() == kind)
                && (indicator.code() + " " + indicator.name().zh() + " " + indicator.name().en())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}
