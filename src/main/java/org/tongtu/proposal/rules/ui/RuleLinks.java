package org.tongtu.proposal.rules.ui;

import java.util.UUID;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.ui.ProposalLinks;

/** Addresses of a proposal's rules below the workspace. */
public final class RuleLinks {

    static final String RULE = "rule";
    static final String TAB = "rules.tab";

    private RuleLinks() {}

    /** The form for a rule that is there. */
    public static String change(ProposalId proposal, UUID rule) {
        return create(proposal) + "?" + RULE + "=" + rule;
    }

    /** The form for one that is not. */
    static String create(ProposalId proposal) {
        return ProposalLinks.proposal(proposal) + "/rule";
    }

    /** What the proposal does to the rules. */
    public static String tab(ProposalId proposal) {
        return ProposalLinks.tab(proposal, TAB);
    }
}
