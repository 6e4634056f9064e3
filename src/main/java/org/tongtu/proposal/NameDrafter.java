package org.tongtu.proposal;

import java.time.Instant;
import java.util.UUID;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** A participant lets an outside consultant of its own work on this proposal, until a moment. */
public record NameDrafter(UUID key, JurisdictionCode jurisdiction, ProposalId proposal, AccountId drafter, Instant until)
        implements ForJurisdiction {}
