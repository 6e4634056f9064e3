package org.tongtu.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/**
 * Open proposals of one plan that touch the same things or places. Every page of a proposal asks, so what each of them
 * reaches is kept, once committed, until its log goes on; a proposal that nobody writes costs one row of one statement.
 */
@Component
class Neighbours {

    private final ProposalRepository proposals;
    private final Logs logs;
    private final Insiders insiders;
    private final Map<ProposalId, Reach> kept = new ConcurrentHashMap<>();

    Neighbours(ProposalRepository proposals, Logs logs, Insiders insiders) {
        this.proposals = proposals;
        this.logs = logs;
        this.insiders = insiders;
    }

    /** Only those the person may see. */
    List<ProposalId> of(Actor actor, LogHead own) {
        Predicate<ProposalSummary> readable = insiders.reader(actor);
        Set<ProposalId> others = proposals.listOpen(own.plan()).stream()
                .filter(other -> !other.id().equals(own.proposal()) && readable.test(other))
                .map(ProposalSummary::id)
                .collect(Collectors.toSet());
        if (others.isEmpty() || own.sequence() == 0) {
            return List.of();
        }
        Reach mine = reach(own);
        return logs.heads(own.plan()).stream()
                .filter(head -> others.contains(head.proposal()) && reach(head).meets(mine))
                .map(LogHead::proposal)
                .sorted()
                .toList();
    }

    private Reach reach(LogHead head) {
        Reach known = kept.get(head.proposal());
        if (known != null && known.head().equals(head)) {
            return known;
        }
        Reach fresh = Reach.of(head, logs.written(head));
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            kept.put(head.proposal(), fresh);
        }
        return fresh;
    }
}
