package org.tongtu.proposal.log;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Change;
import org.tongtu.plan.Editions;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;

/** The logs as the proposal's own services see them: opened, locked and read without asking the gate again. */
@Component
public class Logs {

    private final LogRepository log;
    private final ConflictRepository conflicts;
    private final Folds folds;
    private final Editions editions;

    Logs(LogRepository log, ConflictRepository conflicts, Folds folds, Editions editions) {
        this.log = log;
        this.conflicts = conflicts;
        this.folds = folds;
        this.editions = editions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(ProposalId proposal, PlanId plan, int edition) {
        log.open(new LogHead(proposal, plan, edition, 0));
    }

    /** Keeps other operations out until the transaction ends, so that what is decided is exactly this sequence. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LogHead lock(ProposalId proposal) {
        return log.lock(proposal).orElseThrow(() -> unknown(proposal));
    }

    public LogHead head(ProposalId proposal) {
        return log.head(proposal).orElseThrow(() -> unknown(proposal));
    }

    /** Where all logs over a plan stand, in one question. */
    public List<LogHead> heads(PlanId plan) {
        return log.heads(plan);
    }

    public PlanState state(LogHead head) {
        return folds.at(head).state();
    }

    /** Everything the proposal wrote, deleted things included. */
    public Collection<Thing> written(LogHead head) {
        return folds.at(head).written().values();
    }

    /** What the proposal changes against its base edition, cell by cell, things in a stable order. */
    public List<Change> changes(LogHead head) {
        return Changes.between(folds.at(head));
    }

    public boolean hasConflict(ProposalId proposal, UUID conflict) {
        return conflicts.find(proposal, conflict).isPresent();
    }

    public int openConflicts(ProposalId proposal) {
        return conflicts.countOpen(proposal);
    }

    /**
     * A proposal as it would stand over a later edition.
     *
     * @param edition the one it would stand over
     * @param conflicts cells that both changed, and ground that no longer fits; none where it can be brought there as it is
     * @param written everything the proposal wrote, deleted things included
     */
    public record Onto(int edition, int conflicts, Collection<Thing> written, PlanState state) {}

    /** The proposal over its plan's latest edition. */
    public Onto ontoLatest(LogHead head) {
        Fold fold = folds.at(head);
        int edition = editions.list(Actor.SYSTEM, head.plan()).getFirst().number();
        if (edition == head.edition()) {
            return new Onto(edition, 0, fold.written().values(), fold.state());
        }
        PlanState newer = editions.state(Actor.SYSTEM, head.plan(), edition);
        Merge.Merged merged = Rebase.onto(fold, edition, newer);
        Fold moved = fold.moved(merged.applied(), edition, newer);
        var state = new OverlayState(newer, fold.state().key() + "-onto-" + edition, moved.written());
        return new Onto(edition, merged.clashes().size(), moved.written().values(), state);
    }

    private static Refused unknown(ProposalId proposal) {
        return new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown", proposal.number());
    }
}
