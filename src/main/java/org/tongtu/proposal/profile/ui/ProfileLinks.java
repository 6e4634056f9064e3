package org.tongtu.proposal.profile.ui;

import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.ui.ProposalLinks;

/** Addresses of profiles in a proposal, below the workspace. */
final class ProfileLinks {

    static final String TAB = "profile.tab";
    static final String MEMBER = "member";

    private ProfileLinks() {}

    static String form(ProposalId proposal, JurisdictionCode member) {
        return ProposalLinks.proposal(proposal) + "/profile?" + MEMBER + "=" + java.net.URLEncoder.encode(member.value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    static String tab(ProposalId proposal) {
        return ProposalLinks.tab(proposal, TAB);
    }
}
