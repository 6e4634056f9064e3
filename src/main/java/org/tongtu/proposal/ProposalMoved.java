package org.tongtu.proposal;

import org.tongtu.kernel.ProposalId;

/** A proposal went from one state to another, in this transaction. */
public record ProposalMoved(ProposalId proposal, ProposalState from, ProposalState to) {}
