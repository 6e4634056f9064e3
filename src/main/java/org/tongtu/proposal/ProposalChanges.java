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
 * through disclosure first. Of a withdrawn proposal the public reads what was last before it.
 */
@Service
public class ProposalChanges {

    private final ProposalDesk desk;
    private final LastShown shown;
    private final Logs logs;
    private final Editions editions;

    ProposalChanges(ProposalDesk desk, LastShown shown, Logs logs, Editions editions) {
        this.desk = desk;
        this.shown = shown;
        this.logs = logs;
        this.editions = editions;
    }

    /** Cell by cell, things in a stable order. */
    @Allowed(anyone = true)
    public List<Change> diff(Actor actor, ProposalId proposal) {
        return logs.changes(shown.head(actor, desk.readable(actor, proposal)));
    }

    /** The plan as it is without the proposal. */
    @Allowed(anyone = true)
    public PlanState before(Actor actor, ProposalId proposal) {
        LogHead head = shown.head(actor, desk.readable(actor, proposal));
        return editions.state(actor, head.plan(), head.edition());
    }

    /** The plan as it would be. */
    @Allowed(anyone = true)
    public PlanState after(Actor actor, ProposalId proposal) {
        return logs.state(shown.head(actor, desk.readable(actor, proposal)));
    }
}
