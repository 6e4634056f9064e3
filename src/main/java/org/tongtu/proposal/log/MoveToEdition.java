package org.tongtu.proposal.log;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Brings a proposal onto a newer edition; what both changed becomes conflicts. */
public record MoveToEdition(UUID key, JurisdictionCode jurisdiction, ProposalId proposal, int edition)
        implements ForJurisdiction {}
