package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** A participant's consultant works on this proposal no longer. */
public record EndDrafter(UUID key, JurisdictionCode jurisdiction, ProposalId proposal, AccountId drafter)
        implements ForJurisdiction {}
