package org.tongtu.proposal.log;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/**
 * Writes some cells at once, all in one transaction.
 *
 * @param key the operation's id, made by the client
 * @param jurisdiction in whose name
 * @param cause what an amendment answers to; null while drafting
 */
public record ApplyOperation(
        UUID key, JurisdictionCode jurisdiction, ProposalId proposal, List<Write> writes, @Nullable Subject cause)
        implements ForJurisdiction {}
