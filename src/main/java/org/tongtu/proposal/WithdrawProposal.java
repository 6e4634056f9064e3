package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Ends a proposal before it was decided. */
public record WithdrawProposal(UUID key, JurisdictionCode jurisdiction, ProposalId proposal, String reason)
        implements ForJurisdiction {}
