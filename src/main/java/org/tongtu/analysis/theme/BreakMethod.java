package org.tongtu.analysis.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How figures are parted into classes. */
public enum BreakMethod {
    /** As many towns in each. */
    QUANTILES,
    /** As wide a span for each. */
    EQUAL,
    /** As alike as can be within each. */
    NATURAL,
    /** Where somebody wants them. */
    BY_HAND;

    /** As addresses and bundles write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<BreakMethod> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
