package org.tongtu.proposal;

import org.tongtu.kernel.ProposalId;

/** Its title or reason, or who works on it, is another than before; what it changes is told by its log. */
public record ProposalRetold(ProposalId proposal) {}
