package org.tongtu.proposal.log;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanState;

/**
 * Folds kept in memory, one per proposal, brought up to date from the log. The log is the truth: a fold that is behind
 * catches up, one that is ahead (its transaction failed) is thrown away. Snapshots bound how far back a fold starts.
 */
@Component
class Folds {

    private static final int PAGE = 1_000;

    private final LogRepository log;
    private final SnapshotRepository snapshots;
    private final Editions editions;
    private final Map<ProposalId, Fold> kept = new ConcurrentHashMap<>();

    Folds(LogRepository log, SnapshotRepository snapshots, Editions editions) {
        this.log = log;
        this.snapshots = snapshots;
        this.editions = editions;
    }

    /** The fold at the head given, which the caller has read or locked. */
    Fold at(LogHead head) {
        Fold known = kept.get(head.proposal());
        Fold from = known != null && known.sequence() <= head.sequence() ? known : start(head, head.sequence());
        Fold current = catchUp(from, head, head.sequence());
        afterCommit(() -> keep(current));
        return current;
    }

    /** The fold at an earlier sequence. */
    Fold at(LogHead head, long sequence) {
        return sequence >= head.sequence() ? at(head) : catchUp(start(head, sequence), head, sequence);
    }

    /** What operations that are written down in this transaction lead to. */
    void keep(List<Fold> folds) {
        afterCommit(() -> {
            keep(folds.getLast());
            folds.forEach(snapshots::saveWhenDue);
        });
    }

    private Fold start(LogHead head, long upTo) {
        return snapshots.latest(head.proposal(), upTo)
                .map(found -> found.over(head.proposal(), editions.state(Actor.SYSTEM, head.plan(), found.edition())))
                .orElseGet(() -> beginning(head));
    }

    private Fold beginning(LogHead head) {
        int edition = log.firstEdition(head.proposal());
        return Fold.start(head.proposal(), edition, editions.state(Actor.SYSTEM, head.plan(), edition));
    }

    private Fold catchUp(Fold from, LogHead head, long upTo) {
        Fold fold = from;
        while (fold.sequence() < upTo) {
            int wanted = (int) Math.min(PAGE, upTo - fold.sequence());
            List<LoggedOperation> page = log.since(head.proposal(), fold.sequence(), wanted);
            if (page.isEmpty()) {
                throw new IllegalStateException("The log of proposal " + head.proposal() + " has a gap after " + fold.sequence());
            }
            for (LoggedOperation operation : page) {
                fold = next(fold, operation);
            }
        }
        return fold;
    }

    Fold next(Fold fold, LoggedOperation operation) {
        if (operation.kind() != OperationKind.MOVE_TO_EDITION) {
            return fold.with(operation);
        }
        PlanState onto = editions.state(Actor.SYSTEM, fold.base().plan(), operation.edition());
        return fold.moved(operation.writes(), operation.edition(), onto);
    }

    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private void keep(Fold fold) {
        kept.merge(fold.proposal(), fold, (old, fresh) -> fresh.sequence() >= old.sequence() ? fresh : old);
    }
}
