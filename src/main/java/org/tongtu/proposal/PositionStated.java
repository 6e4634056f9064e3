package org.tongtu.proposal;

import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** A member said what it thinks of a proposal. */
public record PositionStated(ProposalId proposal, JurisdictionCode member) {}
