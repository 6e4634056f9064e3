package org.tongtu.analysis.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which figure of an indicator is painted. */
public enum ThemeFigure {
    /** What the edition wants. */
    TARGET,
    /** What monitoring found, the latest of the year. */
    OBSERVED,
    /** How far what was found lies ahead of what the edition expects by then, in the direction that is better: below 0 is behind. */
    LEAD;

    /** As addresses and bundles write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ThemeFigure> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
