package org.tongtu.proposal;

import java.util.List;
import org.tongtu.kernel.ProposalId;

/** May this proposal leave this state? Filled by what comes above: the notice, the joint meeting. */
public interface ProposalGate {

    List<Blocker> blockers(ProposalId proposal, Transition transition);

    /** Whether amendments may be written now: after the close of the notice, before the vote. */
    default boolean keepsClosed(ProposalId proposal) {
        return false;
    }
}
