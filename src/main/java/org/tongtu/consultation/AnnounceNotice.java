package org.tongtu.consultation;

import java.time.Instant;
import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;

/**
 * Opens a proposal to everybody's statements.
 *
 * @param closesAt the first instant that is too late
 * @param summary what it is about in plain words, one paragraph
 */
public record AnnounceNotice(
        UUID key, ProposalId proposal, Instant opensAt, Instant closesAt, Localized title, Localized summary)
        implements Command {}
