package org.tongtu.exchange;

import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Operations;

/** Finds the states files were taken from and those they are to come into, as far as the person may see them. */
@Component
class SeenStates {

    private final Editions editions;
    private final Operations operations;
    private final Disclosures disclosures;

    SeenStates(Editions editions, Operations operations, Disclosures disclosures) {
        this.editions = editions;
        this.operations = operations;
        this.disclosures = disclosures;
    }

    /** A file comes back to where it was taken from: this proposal, or an edition not later than the one it rests on. */
    Seen seen(Actor actor, Target into, Origin origin) {
        if (!origin.plan().equals(into.state().plan())) {
            throw new Refused(Refused.Kind.INVALID, "exchange.other-plan", origin.plan().value());
        }
        if (!origin.layer().equals(into.layer().code())) {
            throw new Refused(Refused.Kind.INVALID, "exchange.taken-from-layer", origin.layer(), into.layer().name());
        }
        if (origin.scope() == Origin.Scope.COARSE) {
            throw new Refused(Refused.Kind.INVALID, "exchange.coarse", into.layer().name());
        }
        return new Seen(origin, disclosures.of(actor, state(actor, into, origin)));
    }

    private PlanState state(Actor actor, Target into, Origin origin) {
        ProposalId proposal = origin.proposal();
        if (proposal == null) {
            if (origin.number() > into.edition()) {
                throw new Refused(Refused.Kind.CONFLICT, "exchange.later-edition", origin.number(), into.edition());
            }
            return editions.state(actor, origin.plan(), (int) origin.number());
        }
        if (!proposal.equals(into.proposal())) {
            throw new Refused(Refused.Kind.INVALID, "exchange.other-proposal", proposal.number());
        }
        return operations.stateAt(actor, proposal, origin.number());
    }

    /** A proposal at its head, for a file of the town. */
    Target target(Actor actor, JurisdictionCode town, ProposalId proposal, String layer) {
        LogHead head = operations.head(actor, proposal);
        PlanState state = operations.stateAt(actor, proposal, head.sequence());
        return Target.of(disclosures.of(actor, state), state, layer, proposal, head.edition(), town);
    }

    /** An edition, before there is a proposal on it. */
    Target target(Actor actor, JurisdictionCode town, PlanState edition, int number, String layer) {
        return Target.of(disclosures.of(actor, edition), edition, layer, null, number, town);
    }
}
