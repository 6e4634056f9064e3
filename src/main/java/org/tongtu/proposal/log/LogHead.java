package org.tongtu.proposal.log;

import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanId;

/** Where a proposal's log stands: proposal@sequence over an edition. */
public record LogHead(ProposalId proposal, PlanId plan, int edition, long sequence) {}
