package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Lets another member's planners work on the proposal. */
public record InviteMember(UUID key, JurisdictionCode jurisdiction, ProposalId proposal, JurisdictionCode invited)
        implements ForJurisdiction {}
