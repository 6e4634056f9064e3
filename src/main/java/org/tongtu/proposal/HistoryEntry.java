package org.tongtu.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;

/**
 * A step in a proposal's life.
 *
 * @param sequence what the proposal said when it was taken; null for steps from before this was noted
 */
public record HistoryEntry(
        Transition transition,
        ProposalState from,
        ProposalState to,
        AccountId by,
        Instant at,
        String reason,
        @Nullable Long sequence) {}
