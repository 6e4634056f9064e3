package org.tongtu.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.ProposalId;

/** A file that somebody handed in for a layer of a proposal. */
record KeptFile(
        UUID id,
        ProposalId proposal,
        String layer,
        String name,
        @Nullable Integer crs,
        @Nullable String charset,
        AccountId author,
        Instant at,
        byte[] content) {}
