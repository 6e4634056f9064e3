package org.tongtu.proposal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.Logs;

/**
 * Where each reader of a proposal left off, so that they can go to what changed since. A bookmark, theirs alone: it says
 * nothing about the plan and is not traced.
 */
@Service
public class Visits {

    private final VisitRepository visits;
    private final ProposalDesk desk;
    private final Logs logs;
    private final Now now;

    Visits(VisitRepository visits, ProposalDesk desk, Logs logs, Now now) {
        this.visits = visits;
        this.desk = desk;
        this.logs = logs;
        this.now = now;
    }

    @Allowed(officials = true)
    public Optional<Visit> find(Actor actor, ProposalId proposal) {
        desk.requireInside(actor, proposal);
        return visits.find(proposal, actor.id());
    }

    /** Everything up to a sequence was on this reader's screen; nobody has seen what is not written yet. */
    @Allowed(officials = true)
    public void note(Actor actor, ProposalId proposal, long sequence) {
        desk.requireInside(actor, proposal);
        long seen = Math.clamp(sequence, 0, logs.head(proposal).sequence());
        visits.note(proposal, actor.id(), new Visit(seen, now.instant()));
    }
}
