package org.tongtu.consultation.alike;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * Gives the same answer to points of a group, each its own; all of them or none.
 *
 * @param points those the author looked at; who joins later is not answered unread
 * @param revision of the answer they all have, 0 where they have none yet
 * @param referredTo whom they are passed on to, for {@link Outcome#REFERRED}
 * @param proposal with {@code sequence}, the operation that took them up
 */
public record AnswerGroup(
        UUID key,
        JurisdictionCode jurisdiction,
        UUID group,
        List<UUID> points,
        int revision,
        Outcome outcome,
        String reason,
        @Nullable String referredTo,
        @Nullable ProposalId proposal,
        @Nullable Long sequence)
        implements ForJurisdiction {}
