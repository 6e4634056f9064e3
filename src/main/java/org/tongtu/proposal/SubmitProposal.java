package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Asks the members for their positions. */
public record SubmitProposal(UUID key, JurisdictionCode jurisdiction, ProposalId proposal) implements ForJurisdiction {}
