package org.tongtu.proposal;

import org.tongtu.proposal.log.LogHead;

/**
 * Something was written after the notice, in the running transaction; told once for all that is committed together.
 *
 * @param proposal as it was before
 * @param head where its log stands now
 */
record ProposalAmended(ProposalSummary proposal, LogHead head) {}
