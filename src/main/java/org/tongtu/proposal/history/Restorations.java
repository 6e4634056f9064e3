package org.tongtu.proposal.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Sight;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/**
 * The way back: what an operation has to write so that a thing is in a proposal as it was at some moment. Nothing that
 * was published is altered; whether it may be written is decided where every operation is.
 */
@Service
public class Restorations {

    private final Moments moments;
    private final Operations operations;

    Restorations(Moments moments, Operations operations) {
        this.moments = moments;
        this.operations = operations;
    }

    /**
     * Empty where the thing is as it was.
     *
     * @param seen the sequence of the proposal that the author has on screen
     */
    @Allowed(officials = true)
    public List<Write> writes(Actor actor, ProposalId proposal, long seen, UUID thing, Moment past) {
        PlanState now = operations.stateAt(actor, proposal, seen);
        Thing was = find(moments.at(actor, now.plan(), past), thing)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "history.not-there", past.toString()));
        Optional<Thing> present = now instanceof OverlayState written ? written.findEver(thing) : now.find(thing);
        return Restoration.of(present, was);
    }

    /** A derivative is no former version: only what is seen whole can be brought back. */
    private static Optional<Thing> find(DisclosedState state, UUID id) {
        return state.find(id).filter(thing -> thing.kind() != ThingKind.FEATURE || state.sight(thing.group()) == Sight.WHOLE);
    }
}
