package org.tongtu.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;

/**
 * A member's vote. Changing one's mind before the item closes adds a revision.
 *
 * @param revision 1 for the first vote of a member
 * @param scan the signed paper's reference where the joint office recorded it
 */
public record VoteRecord(
        JurisdictionCode member,
        int revision,
        Choice choice,
        String reason,
        AccountId castBy,
        @Nullable String scan,
        Instant at) {}
