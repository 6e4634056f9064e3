package org.tongtu.proposal.log;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Change;
import org.tongtu.plan.Editions;
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

    public int openConflicts(ProposalId proposal) {
        return conflicts.countOpen(proposal);
    }

    /**
     * Everything the proposal wrote as it would stand over a later edition; refused with the number of conflicts where
     * both changed the same cells.
     */
    public Collection<Thing> writtenOnto(LogHead head, int edition) {
        Fold fold = folds.at(head);
        if (edition == head.edition()) {
            return fold.written().values();
        }
        PlanState onto = editions.state(Actor.SYSTEM, head.plan(), edition);
        Merge.Merged merged = Rebase.onto(fold, onto);
        if (!merged.clashes().isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.edition-conflicts", merged.clashes().size(), edition);
        }
        return fold.moved(merged.applied(), edition, onto).written().values();
    }

    private static Refused unknown(ProposalId proposal) {
        return new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown", proposal.number());
    }
}
