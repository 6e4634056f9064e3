package org.tongtu.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Plans;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.Outcome;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.Rules;

/**
 * Keeps what was found in every edition, edition by edition and once only: soon after it is written, or when somebody asks
 * before. A later version of the portal, or a border that moved since, does not change what was found then.
 */
@Component
class FindingRegister {

    private static final int KEPT = 8;

    private static final String SOFTWARE =
            Objects.requireNonNullElse(FindingRegister.class.getPackage().getImplementationVersion(), "unreleased");

    private final FindingRepository findings;
    private final Plans plans;
    private final Editions editions;
    private final Checks checks;
    private final Transactions transactions;
    private final Now now;
    private final Map<PlanId, FindingBook> read = new Recent<>(KEPT);

    FindingRegister(FindingRepository findings, Plans plans, Editions editions, Checks checks, Transactions transactions, Now now) {
        this.findings = findings;
        this.plans = plans;
        this.editions = editions;
        this.checks = checks;
        this.transactions = transactions;
        this.now = now;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
    void keepUp() {
        plans.list(Actor.SYSTEM).forEach(plan -> keepUp(plan.id()));
    }

    /** With every edition that there is. */
    FindingBook of(PlanId plan) {
        int latest = keepUp(plan);
        FindingBook known = find(plan);
        if (known != null && known.latest() >= latest) {
            return known;
        }
        FindingBook book = transactions.run(() -> FindingBook.of(findings.checks(plan), findings.versions(plan)));
        keep(plan, book);
        return book;
    }

    private int keepUp(PlanId plan) {
        int latest = editions.list(Actor.SYSTEM, plan).stream().mapToInt(EditionSummary::number).max().orElse(0);
        for (int edition = findings.latest(plan) + 1; edition <= latest; edition++) {
            PlanState state = editions.state(Actor.SYSTEM, plan, edition);
            Outcome outcome = checks.outcome(state);
            if (!outcome.isWhole()) { // tried again later: what is written stays
                return edition - 1;
            }
            write(plan, edition, stored(state, outcome.findings()));
        }
        return latest;
    }

    /** The check itself holds no transaction: it may take a while. */
    private void write(PlanId plan, int edition, Map<UUID, String> found) {
        transactions.run(() -> {
            if (findings.insert(plan, new EditionCheck(edition, now.instant(), SOFTWARE))) {
                RegisterStep step = RegisterStep.between(findings.standing(plan), found);
                findings.end(plan, edition, step.ended());
                findings.insert(plan, edition, step.written());
            }
            return edition;
        });
    }

    private static Map<UUID, String> stored(PlanState state, List<Finding> found) {
        Map<UUID, Disclosure> disclosures = DisclosedFindings.strictest(state, found);
        Rules rules = Rules.of(state);
        var stored = new LinkedHashMap<UUID, String>();
        found.forEach(it -> stored.putIfAbsent(
                it.id(), StoredFinding.write(it, rules.name(it.rule()), disclosures.getOrDefault(it.id(), Disclosure.OFFLINE))));
        return stored;
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
