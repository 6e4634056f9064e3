package org.tongtu.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Somebody who is looking at a proposal right now. Advisory: it locks nothing.
 *
 * @param client one browser tab
 * @param selection the thing this person has selected
 * @param activity {@code looking}, {@code editing}
 * @param longitude of the pointer, degrees
 * @param view what this person's map shows, for those who follow it; null while they follow somebody themselves
 */
public record Present(
        UUID client,
        AccountId account,
        String name,
        @Nullable JurisdictionCode jurisdiction,
        @Nullable UUID selection,
        String activity,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable View view) {

    /** What the map shows, in degrees. */
    public record View(double west, double south, double east, double north) {}
}
