package org.tongtu.proposal.history;

import java.util.List;
import org.tongtu.kernel.ProposalId;

/** Knows which meetings decided on a proposal, and how. Filled by who keeps them; implement as a bean. */
public interface DecisionSource {

    /** Newest first; only what is public. */
    List<Decided> decisions(ProposalId proposal);
}
