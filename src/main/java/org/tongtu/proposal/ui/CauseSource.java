package org.tongtu.proposal.ui;

import java.util.List;
import java.util.Locale;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.ProposalDetails;

/**
 * What an amendment of a proposal may answer to, contributed by upper modules: points of statements, agenda items. The
 * open conflicts are the proposal's own. Implement as a bean.
 */
public interface CauseSource {

    /** Sources with lower numbers come first. */
    int order();

    List<Cause> causes(ProposalDetails proposal, Actor actor, Locale locale);

    /** @param label what the reader chooses it by */
    record Cause(Subject subject, String label) {}
}
