package org.tongtu.plan.check;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.language.Texts;
import org.tongtu.plan.EditionWritten;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;

/**
 * Checks a state of the plan against its own standard, at the cost of what differs from a state that was checked before.
 */
@Component
public class Checks {

    /** A rule that would take longer is given up, with a word. */
    static final Duration LIMIT = Duration.ofMinutes(1);

    /** What a plan is checked by: rules, the layers they speak of, and what members hold themselves to. */
    public static final Set<ThingKind> STANDARD = Set.of(ThingKind.RULE, ThingKind.LAYER, ThingKind.PROFILE);

    private final Checking checking;
    private final KnownFindings known = new KnownFindings();

    Checks(MemberGround ground, Texts texts) {
        this.checking = new Checking(ground, Wording.of(texts), LIMIT);
    }

    /** All findings, the gravest first. A proposal is checked from what was found in it last, or in its edition. */
    public List<Finding> check(PlanState state) {
        return outcome(state).findings();
    }

    /** The same, and whether every rule came to its end. */
    public Outcome outcome(PlanState state) {
        return known.of(state, () -> state instanceof OverlayState proposal ? proposal(proposal) : edition(state));
    }

    private Outcome proposal(OverlayState proposal) {
        return changesStandard(proposal) ? underBoth(proposal) : sinceLast(proposal);
    }

    /** Operation by operation, where the one before was checked; else all that differs from the edition. */
    private Outcome sinceLast(OverlayState proposal) {
        return known.last(proposal)
                .filter(last -> !changesStandard(last.state()))
                .map(last -> checking.changed(proposal, Difference.between(last.state(), proposal, proposal.differing(last.state())), last.outcome()))
                .orElseGet(() -> sinceEdition(proposal));
    }

    private Outcome sinceEdition(OverlayState proposal) {
        return checking.changed(proposal, Difference.between(proposal.base(), proposal, proposal.changed()), outcome(proposal.base()));
    }

    /** Nobody passes by relaxing in the same proposal the rule that it breaks: the edition's standard still holds. */
    private Outcome underBoth(OverlayState proposal) {
        Outcome old = sinceEdition(proposal.without(STANDARD));
        Outcome own = sinceEdition(proposal);
        var gravest = new HashMap<UUID, Finding>();
        Stream.concat(old.raw().stream(), own.raw().stream())
                .forEach(finding -> gravest.merge(finding.id(), finding,
                        (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other));
        return Outcome.of(gravest.values().stream().sorted(Finding.ORDER).toList(), old.isWhole() && own.isWhole());
    }

    static boolean changesStandard(OverlayState proposal) {
        return proposal.changed().stream().flatMap(id -> proposal.findEver(id).stream()).anyMatch(thing -> STANDARD.contains(thing.kind()));
    }

    /** @param time for all that is asked of the finding together */
    public Inquiry about(Finding finding, Duration time) {
        return new Inquiry(checking, finding, time);
    }

    /** What a change brings about: findings that were not there before. */
    public static List<Finding> added(List<Finding> before, List<Finding> after) {
        Set<UUID> known = before.stream().map(Finding::id).collect(Collectors.toSet());
        return after.stream().filter(finding -> !known.contains(finding.id())).toList();
    }

    /** An edition is checked from the findings of the one before on, where they are known. */
    private Outcome edition(PlanState state) {
        return known.before(state)
                .map(before -> checking.changed(state, before.difference(), before.outcome()))
                .orElseGet(() -> checking.all(state));
    }

    @TransactionalEventListener
    void remember(EditionWritten written) {
        String plan = written.edition().plan() + "@e";
        int number = written.edition().number();
        known.came(plan + number, plan + (number - 1), Difference.of(written.before(), written.after()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        checking.forget();
        known.forget();
    }
}
