package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;

/** How a proposal came to the edition that adopted it, operation by operation. */
@Service
public class Replays {

    private static final int PAGE = 1_000;

    private final LogRepository log;
    private final LogGate gate;
    private final Editions editions;

    Replays(LogRepository log, LogGate gate, Editions editions) {
        this.log = log;
        this.gate = gate;
        this.editions = editions;
    }

    /**
     * All its operations are laid over the edition before the adopted one, whichever edition the proposal began on: so the
     * way leads from that edition to the adopted one, and to nothing that another proposal did in between. Only a shape
     * that was merged with another's when it was adopted may still differ at the end. The log is read once. The states
     * have names of their own: over another edition they are not what the proposal was at the same sequence.
     *
     * @param adopted an edition that a proposal made
     * @param wanted operations that write nothing of this are carried out and not told
     */
    @Allowed(officials = true)
    public List<Replayed> of(Actor actor, EditionSummary adopted, Predicate<AppliedWrite> wanted) {
        var proposal = new ProposalId(Objects.requireNonNull(adopted.proposal()));
        gate.requireReadable(actor, proposal);
        int edition = adopted.number() - 1;
        PlanState base = editions.state(actor, adopted.plan(), edition);
        long last = Objects.requireNonNull(adopted.sequence());
        var told = new ArrayList<Replayed>();
        Fold fold = Fold.start(proposal, edition, base);
        while (fold.sequence() < last) {
            for (LoggedOperation operation : log.since(proposal, fold.sequence(), (int) Math.min(PAGE, last - fold.sequence()))) {
                fold = operation.kind() == OperationKind.MOVE_TO_EDITION
                        ? fold.moved(operation.writes(), edition, base)
                        : fold.with(operation);
                if (operation.writes().stream().anyMatch(wanted)) {
                    told.add(new Replayed(operation, state(fold)));
                }
            }
        }
        return told;
    }

    private static PlanState state(Fold fold) {
        return new OverlayState(fold.base(), fold.base().key() + "@p" + fold.proposal() + "." + fold.sequence(), fold.written());
    }
}
