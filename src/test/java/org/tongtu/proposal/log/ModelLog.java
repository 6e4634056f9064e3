package org.tongtu.proposal.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Version;

/**
 * A server without a database: the same merge and the same fold over an in-memory log, for thousands of random
 * histories. What the real one adds (rows, locks, rights) is tested on the real MariaDB.
 */
final class ModelLog {

    private static final ProposalId PROPOSAL = new ProposalId(1);

    final List<LoggedOperation> log = new ArrayList<>();
    final List<Merge.Clash> clashes = new ArrayList<>();
    private final Map<UUID, Long> known = new HashMap<>();
    private final PlanState base;
    private Fold head;

    ModelLog(PlanState base) {
        this.base = base;
        this.head = Fold.start(PROPOSAL, 1, base);
    }

    Fold head() {
        return head;
    }

    /** Accepts an operation; one that was accepted before is only answered again. */
    long accept(UUID id, AccountId author, List<Write> writes) {
        if (known.containsKey(id)) {
            return known.get(id);
        }
        Merge.Merged merged = Merge.merge(head, writes, this::seen);
        if (!merged.applied().isEmpty() || !merged.clashes().isEmpty()) {
            var operation = new LoggedOperation(PROPOSAL, head.sequence() + 1, id, OperationKind.EDIT, author, "",
                    JurisdictionCode.of("x"), Instant.EPOCH, null, null, 1, merged.applied());
            log.add(operation);
            clashes.addAll(merged.clashes());
            head = head.with(operation);
        }
        known.put(id, head.sequence());
        return head.sequence();
    }

    /** The state anybody gets from the first operations of the log. */
    Fold fold(long upTo) {
        Fold fold = Fold.start(PROPOSAL, 1, base);
        for (LoggedOperation operation : log) {
            if (operation.sequence() <= upTo) {
                fold = fold.with(operation);
            }
        }
        return fold;
    }

    private Optional<CellValue> seen(CellRef cell, Version version) {
        if (version.equals(Version.NONE)) {
            return Optional.of(CellValue.NULL);
        }
        if (!version.isOwn()) {
            return base.find(cell.thing()).map(thing -> thing.value(cell.cell()));
        }
        return log.get((int) Long.parseLong(version.value()) - 1).writes().stream()
                .filter(write -> write.thing().equals(cell.thing()) && write.cell().equals(cell.cell()))
                .map(AppliedWrite::value)
                .findFirst();
    }
}
