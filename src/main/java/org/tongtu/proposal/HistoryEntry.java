package org.tongtu.proposal;

import java.time.Instant;
import org.tongtu.kernel.AccountId;

/** A step in a proposal's life. */
public record HistoryEntry(Transition transition, ProposalState from, ProposalState to, AccountId by, Instant at, String reason) {}
