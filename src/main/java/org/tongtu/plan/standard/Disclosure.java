package org.tongtu.plan.standard;

import java.util.Locale;

/** Who may see a layer's features; enforced on every way out, not only on the map. */
public enum Disclosure {
    /** Everybody sees it as it is. */
    PUBLIC,
    /** People without a role get a simplified derivative. */
    GENERALISED,
    /** Only people with a role in the alliance. */
    MEMBERS,
    /** Never served; kept for checks alone. */
    OFFLINE;

    /** As a layer's cell writes it. An unknown word discloses nothing. */
    public static Disclosure of(String word) {
        for (Disclosure each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return OFFLINE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
