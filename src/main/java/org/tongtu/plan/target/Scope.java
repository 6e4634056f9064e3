package org.tongtu.plan.target;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Whom a target is for.
 *
 * @param member {@code null} for the region as a whole
 */
public record Scope(@Nullable JurisdictionCode member) {

    /** As a target's cell writes it. */
    public static final String REGION_WORD = "region";

    public static final Scope REGION = new Scope(null);

    public static Scope of(JurisdictionCode member) {
        return new Scope(member);
    }

    /** A blank word means the region too. */
    static Scope read(String word) {
        return word.isBlank() || word.equals(REGION_WORD) ? REGION : of(JurisdictionCode.of(word));
    }

    public boolean isRegion() {
        return member == null;
    }

    @Override
    public String toString() {
        return member == null ? REGION_WORD : member.value();
    }
}
