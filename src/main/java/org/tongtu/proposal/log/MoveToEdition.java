package org.tongtu.proposal.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/**
 * Brings a proposal onto a newer edition; what both changed becomes conflicts.
 *
 * @param cause what it answers to as an amendment; null while drafting
 */
public record MoveToEdition(
        UUID key, JurisdictionCode jurisdiction, ProposalId proposal, int edition, @Nullable Subject cause)
        implements ForJurisdiction {}
