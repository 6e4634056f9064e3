package org.tongtu.proposal;

import java.util.UUID;
import org.tongtu.kernel.ProposalId;

/**
 * Something an amendment may answer to: it stands in the log as the reason why what the public saw was changed, so it must
 * exist and be about the proposal. Filled by who keeps it: a point of a statement, an item of an agenda. Implement as a bean.
 */
public interface AmendmentCause {

    /** The kind of the subject that names it: {@code point}, {@code item} … */
    String kind();

    boolean concerns(ProposalId proposal, UUID id);
}
