package org.tongtu.proposal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Change;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/**
 * What a proposal changes. Everything is told, also of layers that are not public: whoever shows it passes both states
 * through disclosure first.
 */
@Service
public class ProposalChanges {

    private final ProposalDesk desk;
    private final Logs logs;
    private final Editions editions;

    ProposalChanges(ProposalDesk desk, Logs logs, Editions editions) {
        this.desk = desk;
        this.logs = logs;
        this.editions = editions;
    }

    /** Cell by cell, things in a stable order. */
    @Allowed(anyone = true)
    public List<Change> diff(Actor actor, ProposalId proposal) {
        return desk.showsChanges(actor, desk.readable(actor, proposal)) ? logs.changes(logs.head(proposal)) : List.of();
    }

    /** The plan as it is without the proposal. */
    @Allowed(anyone = true)
    public PlanState before(Actor actor, ProposalId proposal) {
        desk.readable(actor, proposal);
        LogHead head = logs.head(proposal);
        return editions.state(actor, head.plan(), head.edition());
    }

    /** The plan as it would be. */
    @Allowed(anyone = true)
    public PlanState after(Actor actor, ProposalId proposal) {
        return desk.showsChanges(actor, desk.readable(actor, proposal))
                ? logs.state(logs.head(proposal))
                : before(actor, proposal);
    }
}
