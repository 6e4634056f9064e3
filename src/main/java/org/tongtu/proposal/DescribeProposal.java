package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;

/** Says anew what a draft is called and why it is made. */
public record DescribeProposal(
        UUID key, JurisdictionCode jurisdiction, ProposalId proposal, Ground ground, Localized title, Localized reason)
        implements ForJurisdiction {}
