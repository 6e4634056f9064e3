package org.tongtu.proposal;

import java.util.List;
import org.tongtu.kernel.ProposalId;

/** Who is here now. */
public record PresenceChanged(ProposalId proposal, List<Present> present) {}
