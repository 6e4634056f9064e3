package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.ProposalId;

/** The joint office records the competent authority's document that clears a finding; statute yields to nothing else. */
public record ClearFinding(
        UUID key, ProposalId proposal, UUID finding, String authority, String documentNumber, String scan)
        implements Command {}
