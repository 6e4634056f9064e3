package org.tongtu.exchange.ui;

import java.util.List;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalDetails;

/** In whose name somebody may write into a proposal; shown here, enforced by the log. */
final class Writers {

    private Writers() {}

    static List<JurisdictionCode> of(ProposalDetails proposal, Actor actor) {
        return proposal.summary().participants().stream()
                .filter(member -> actor.holds(Role.PLANNER, member) || drafts(proposal, actor, member))
                .toList();
    }

    private static boolean drafts(ProposalDetails proposal, Actor actor, JurisdictionCode member) {
        return actor.holds(Role.DRAFTER, member)
                && proposal.drafters().stream().anyMatch(it -> it.account().equals(actor.id()) && it.member().equals(member));
    }
}
