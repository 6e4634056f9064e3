package org.tongtu.finding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.PlanId;

/**
 * What was found in every edition, as it is written down. A later version of the portal, or a border that moved since, does
 * not change what was found then.
 */
@Component
class FindingRegister {

    private static final int KEPT = 8;

    private final FindingRepository findings;
    private final RegisterWriter writer;
    private final Transactions transactions;
    private final Map<PlanId, FindingBook> read = new Recent<>(KEPT);

    FindingRegister(FindingRepository findings, RegisterWriter writer, Transactions transactions) {
        this.findings = findings;
        this.writer = writer;
        this.transactions = transactions;
    }

    /** With an edition and all before it, unless its check takes longer than a reader waits; for no later one is waited. */
    FindingBook of(PlanId plan, int edition) {
        FindingBook known = find(plan);
        if (known != null && known.latest() >= edition) {
            return known;
        }
        writer.keepUp(plan, edition);
        FindingBook book = transactions.run(() -> FindingBook.of(findings.checks(plan), findings.versions(plan)));
        keep(plan, book);
        return book;
    }

    private synchronized @Nullable FindingBook find(PlanId plan) {
        return read.get(plan);
    }

    /** What a running transaction has written itself may still be taken back. */
    private synchronized void keep(PlanId plan, FindingBook book) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            read.put(plan, book);
        }
    }
}
