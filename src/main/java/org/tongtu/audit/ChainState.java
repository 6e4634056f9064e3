package org.tongtu.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the chain stands.
 *
 * @param sealed how many entries it holds
 * @param waiting entries that will be sealed in a moment
 * @param hash the last seal; empty before the first one
 * @param published when a head was last given away
 * @param verified the last time that everything was verified
 */
public record ChainState(
        long sealed, long waiting, String hash, @Nullable Instant published, @Nullable Verification verified) {

    /** @param found places where the trace does not hold */
    public record Verification(Instant at, long entries, int found) {}
}
