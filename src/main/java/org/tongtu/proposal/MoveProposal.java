package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.ProposalId;

/** A step the joint office takes: return to draft, open the notice, put before the meeting, reject. */
public record MoveProposal(UUID key, ProposalId proposal, Transition transition, String reason) implements Command {}
