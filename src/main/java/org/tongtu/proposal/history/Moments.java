package org.tongtu.proposal.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Recent;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.log.Operations;

/**
 * A plan as it was at any moment, as far as somebody may see it. What a proposal said at an earlier sequence is for
 * people in office, like the log it is read from.
 */
@Service
public class Moments {

    private static final int KEPT = 8;

    private record Past(ProposalId proposal, long sequence) {}

    private final Editions editions;
    private final ProposalChanges changes;
    private final Operations operations;
    private final Disclosures disclosures;
    private final Map<Past, PlanState> kept = new Recent<>(KEPT);

    Moments(Editions editions, ProposalChanges changes, Operations operations, Disclosures disclosures) {
        this.editions = editions;
        this.changes = changes;
        this.operations = operations;
        this.disclosures = disclosures;
    }

    @Allowed(anyone = true)
    public DisclosedState at(Actor actor, PlanId plan, Moment moment) {
        PlanState state = moment.edition() == null
                ? state(actor, java.util.Objects.requireNonNull(moment.proposal()), moment.sequence())
                : editions.state(actor, plan, moment.edition());
        if (!state.plan().equals(plan)) {
            throw new Refused(Refused.Kind.NOT_FOUND, "history.other-plan", moment.toString(), plan);
        }
        return disclosures.of(actor, state);
    }

    private PlanState state(Actor actor, ProposalId proposal, @Nullable Long sequence) {
        return sequence == null ? changes.after(actor, proposal) : past(actor, proposal, sequence);
    }

    /** Asked for tile by tile: read once. Who may read it is asked every time. */
    private PlanState past(Actor actor, ProposalId proposal, long sequence) {
        operations.head(actor, proposal);
        var past = new Past(proposal, sequence);
        synchronized (kept) {
            PlanState known = kept.get(past);
            if (known != null) {
                return known;
            }
        }
        PlanState read = operations.stateAt(actor, proposal, sequence);
        synchronized (kept) {
            kept.put(past, read);
        }
        return read;
    }
}
