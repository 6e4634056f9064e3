package org.tongtu.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/**
 * An entry of the trace without its values: they may be somebody's own words, or of a layer that is not for everybody.
 *
 * @param roles the offices the actor held then; empty for residents and visitors
 * @param sealed whether the chain has taken it up
 */
public record TraceLine(
        long number,
        Instant at,
        AccountId actor,
        Set<Role> roles,
        @Nullable JurisdictionCode jurisdiction,
        String command,
        Subject subject,
        boolean sealed,
        Values values) {

    /** What became of the values before and after. */
    public enum Values {
        NONE,
        KEPT,
        /** At the request of the person they were of; their digests remain. */
        ERASED
    }
}
