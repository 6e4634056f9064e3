package org.tongtu.proposal.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/** Takes back an operation of one's own, as a new operation; refused where others built on it since. */
public record UndoOperation(
        UUID key, JurisdictionCode jurisdiction, ProposalId proposal, long sequence, @Nullable Subject cause)
        implements ForJurisdiction {}
