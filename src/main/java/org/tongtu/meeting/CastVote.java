package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/**
 * A delegate votes for the member.
 *
 * @param seen the revision on the delegate's screen, 0 before the first vote; another vote meanwhile is a conflict
 */
public record CastVote(UUID key, JurisdictionCode jurisdiction, UUID item, int seen, Choice choice, String reason)
        implements ForJurisdiction {}
