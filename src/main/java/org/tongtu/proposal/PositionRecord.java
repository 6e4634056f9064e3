package org.tongtu.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;

/**
 * A member's position on exactly one sequence of a proposal.
 *
 * @param onPaper the signed paper's file or reference number where the secretary recorded it
 * @param current false once the proposal was changed after it, as an amendment or as a returned draft, or the member stated another
 */
public record PositionRecord(
        JurisdictionCode member,
        long sequence,
        Position position,
        String reason,
        AccountId statedBy,
        Instant statedAt,
        @Nullable String onPaper,
        boolean current) {}
