package org.tongtu.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An edition's cover: where it came from and who stands behind it.
 *
 * @param proposal the number of the proposal whose adoption made it; null for the founding edition
 * @param scan where the approval's signed paper is kept: a file's reference or address
 * @param sequence the proposal's sequence that was adopted, exactly that and nothing later
 */
public record EditionSummary(
        PlanId plan,
        int number,
        EditionStatus status,
        Instant agreedAt,
        @Nullable Integer proposal,
        @Nullable Long sequence,
        @Nullable String authority,
        @Nullable String documentNumber,
        @Nullable LocalDate approvedOn,
        @Nullable String scan) {

    /** The day it dates from: a founding edition that was approved before the portal held it, from its approval. */
    public LocalDate day(ZoneId zone) {
        LocalDate agreed = LocalDate.ofInstant(agreedAt, zone);
        return proposal == null && approvedOn != null && approvedOn.isBefore(agreed) ? approvedOn : agreed;
    }
}
