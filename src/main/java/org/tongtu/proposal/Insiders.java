package org.tongtu.proposal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/**
 * Who sees a proposal before everybody does, and in whose name somebody writes it. People in office see all; an outside
 * consultant those that name it, in the name of the participant that named it, and until the day that was said.
 */
@Component
class Insiders {

    private final DrafterRepository drafters;
    private final Now now;

    Insiders(DrafterRepository drafters, Now now) {
        this.drafters = drafters;
        this.now = now;
    }

    boolean isInside(Actor actor, ProposalId proposal) {
        return ProposalRules.isOfficial(actor) || drafts(actor).contains(proposal);
    }

    /** Asked once for many proposals. */
    Predicate<ProposalSummary> reader(Actor actor) {
        if (ProposalRules.isOfficial(actor)) {
            return proposal -> true;
        }
        Set<ProposalId> own = drafts(actor);
        return proposal -> proposal.isPublic() || own.contains(proposal.id());
    }

    void requireReadable(Actor actor, ProposalSummary proposal) {
        if (!proposal.isPublic() && !isInside(actor, proposal.id())) {
            throw ProposalRules.unknown(proposal.id().number());
        }
    }

    /** Single operations, both sides of a conflict and who is at work are nobody's to follow from outside. */
    void requireInside(Actor actor, ProposalSummary proposal) {
        requireReadable(actor, proposal);
        if (!isInside(actor, proposal.id())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-inside", proposal.id().number());
        }
    }

    void requireWriter(Actor actor, ProposalSummary proposal, JurisdictionCode inNameOf) {
        requireReadable(actor, proposal);
        if (!proposal.isParticipant(inNameOf)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-participant", inNameOf, proposal.id().number());
        }
        if (!actor.isSystem() && !mayWrite(actor, proposal.id(), inNameOf)) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-named", inNameOf, proposal.id().number());
        }
    }

    /** The participants in whose name somebody may write. */
    List<JurisdictionCode> writersFor(Actor actor, ProposalSummary proposal) {
        return proposal.participants().stream().filter(member -> mayWrite(actor, proposal.id(), member)).toList();
    }

    private boolean mayWrite(Actor actor, ProposalId proposal, JurisdictionCode member) {
        return actor.holds(Role.PLANNER, member) || isNamed(actor, proposal, member);
    }

    private boolean isNamed(Actor actor, ProposalId proposal, JurisdictionCode member) {
        return actor.holds(Role.DRAFTER, member)
                && drafters.namedOn(actor.id(), Set.of(member), now.instant()).contains(proposal);
    }

    private Set<ProposalId> drafts(Actor actor) {
        return actor.holds(Role.DRAFTER)
                ? drafters.namedOn(actor.id(), actor.jurisdictionsOf(Role.DRAFTER), now.instant())
                : Set.of();
    }
}
