package org.tongtu.analysis.seam;

import java.util.UUID;
import org.tongtu.kernel.ProposalId;

/** A proposal that has just been begun, and the feature in it that joins what stopped. */
public record DraftedLink(ProposalId proposal, UUID feature) {}
