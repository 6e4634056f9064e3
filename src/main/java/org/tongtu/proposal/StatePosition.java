package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * A delegate states the member's position.
 *
 * @param sequence what the delegate had on screen; refused if the proposal moved on meanwhile
 */
public record StatePosition(
        UUID key, JurisdictionCode jurisdiction, ProposalId proposal, long sequence, Position position, String reason)
        implements ForJurisdiction {}
