package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.ProposalId;

/**
 * Makes the next edition out of exactly this sequence of the proposal.
 *
 * @param sequence what the meeting had before it; anything else is refused
 */
public record AdoptProposal(UUID key, ProposalId proposal, long sequence) implements Command {}
