package org.tongtu.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.plan.EditionAgreed;
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
 * Writes down what was found in every edition, edition by edition and once only: as soon as it is agreed, so that readers
 * wait only for one that the portal was started or stopped over.
 */
@Component
class RegisterWriter {

    private static final String SOFTWARE =
            Objects.requireNonNullElse(RegisterWriter.class.getPackage().getImplementationVersion(), "unreleased");

    private final RegisterTurns turns;
    private final FindingRepository findings;
    private final Plans plans;
    private final Editions editions;
    private final Checks checks;
    private final Transactions transactions;
    private final Now now;

    RegisterWriter(RegisterTurns turns, FindingRepository findings, Plans plans, Editions editions, Checks checks,
            Transactions transactions, Now now) {
        this.turns = turns;
        this.findings = findings;
        this.plans = plans;
        this.editions = editions;
        this.checks = checks;
        this.transactions = transactions;
        this.now = now;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
    void keepUp() {
        plans.list(Actor.SYSTEM).forEach(plan -> keepUp(plan.id(), latest(plan.id())));
    }

    /** What fails here fails again for whoever reads, and is told then. */
    @TransactionalEventListener
    void on(EditionAgreed agreed) {
        var ignored = turns.begin(agreed.plan(), () -> catchUp(agreed.plan()));
    }

    /**
     * Waits a while for an edition to be written down. Whoever joins a turn that looked for editions before this one was
     * there takes another.
     */
    void keepUp(PlanId plan, int wanted) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) { // nobody else sees what it has written
            catchUp(plan);
        } else if (findings.latest(plan) < wanted && turns.await(plan, () -> catchUp(plan)) && findings.latest(plan) < wanted) {
            turns.await(plan, () -> catchUp(plan));
        }
    }

    private int latest(PlanId plan) {
        return editions.list(Actor.SYSTEM, plan).stream().mapToInt(EditionSummary::number).max().orElse(0);
    }

    private void catchUp(PlanId plan) {
        for (int edition = findings.latest(plan) + 1; edition <= latest(plan); edition++) {
            PlanState state = editions.state(Actor.SYSTEM, plan, edition);
            Outcome outcome = checks.outcome(state);
            if (!outcome.isWhole()) { // tried again later: what is written stays
                return;
            }
            write(plan, edition, stored(state, outcome.findings()));
        }
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
}
