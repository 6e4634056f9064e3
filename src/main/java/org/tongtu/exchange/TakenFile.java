package org.tongtu.exchange;

import org.tongtu.kernel.ProposalId;

/**
 * What became of a file.
 *
 * @param sequence the head of the proposal's log afterwards
 * @param conflicts those that somebody has to decide now
 */
public record TakenFile(
        ProposalId proposal, int created, int modified, int deleted, int unchanged, int skipped, int conflicts, int operations, long sequence) {}
