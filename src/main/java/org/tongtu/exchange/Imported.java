package org.tongtu.exchange;

import java.time.Instant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.profile.FileFacts;

/**
 * A town's own file that was taken over into a proposal, and how it was made.
 *
 * @param name of the file
 */
public record Imported(ProposalId proposal, JurisdictionCode town, String layer, String name, Instant at, FileFacts facts) {}
