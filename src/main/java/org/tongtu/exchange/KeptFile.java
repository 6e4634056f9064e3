package org.tongtu.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/**
 * A file that somebody handed in for a layer of a proposal.
 *
 * @param town whose file it is: its codes and units are meant
 */
record KeptFile(
        UUID id,
        JurisdictionCode town,
        ProposalId proposal,
        String layer,
        String name,
        @Nullable Integer crs,
        @Nullable String charset,
        AccountId author,
        Instant at,
        byte[] content) {}
