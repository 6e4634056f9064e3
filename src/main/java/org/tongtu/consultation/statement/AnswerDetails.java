package org.tongtu.consultation.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * One revision of an answer; corrections stand beside what they correct.
 *
 * @param jurisdiction the member that answered; null for the joint office
 */
public record AnswerDetails(
        int revision,
        Outcome outcome,
        String reason,
        @Nullable String referredTo,
        @Nullable ProposalId proposal,
        @Nullable Long sequence,
        Instant at,
        AccountId account,
        @Nullable JurisdictionCode jurisdiction) {}
