package org.tongtu.plan.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator shall be for a scope in a year.
 *
 * @param value {@code null} where a place for it exists but nobody has filled it
 * @param base the value in the base year, if known
 * @param baseYear the year of {@code base}; the plan's unless stated otherwise
 * @param basis the document or reason it rests on
 */
public record Target(
        UUID id,
        String indicator,
        Scope scope,
        int year,
        @Nullable BigDecimal value,
        Origin origin,
        @Nullable BigDecimal base,
        int baseYear,
        String basis) {

    /** Who set it. */
    public enum Origin {
        /** 上级下达：locked, changed only by who handed it down. */
        HANDED_DOWN,
        /** 协同商定 */
        AGREED;

        /** As a target's cell writes it; what is unclear is locked. */
        public static Origin of(String word) {
            return word.isBlank() || word.equalsIgnoreCase("agreed") ? AGREED : HANDED_DOWN;
        }
    }

    public boolean isLocked() {
        return origin == Origin.HANDED_DOWN;
    }
}
