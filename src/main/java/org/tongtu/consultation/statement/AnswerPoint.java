package org.tongtu.consultation.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * Answers one point, or corrects the answer it has.
 *
 * @param jurisdiction the member that answers; the joint office answers in the point's own town's stead
 * @param revision the revision of the answer the author saw, 0 where there was none
 * @param referredTo whom it was passed on to, for {@link Outcome#REFERRED}
 * @param proposal with {@code sequence}, the operation that took the point up
 */
public record AnswerPoint(
        UUID key,
        JurisdictionCode jurisdiction,
        UUID point,
        int revision,
        Outcome outcome,
        String reason,
        @Nullable String referredTo,
        @Nullable ProposalId proposal,
        @Nullable Long sequence)
        implements ForJurisdiction {}
