package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** The author no longer asks: the finding stops the proposal again. */
public record WithdrawExemption(UUID key, JurisdictionCode jurisdiction, ProposalId proposal, UUID exemption)
        implements ForJurisdiction {}
