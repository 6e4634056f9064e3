package org.tongtu.finding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.SharedAnswers;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Bearing;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.Inquiry;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Replayed;
import org.tongtu.proposal.log.Replays;

/**
 * Which operation brought a finding about, changed it, or put an end to it, whether or not it wrote one of the finding's own
 * things: a restoration area cures the mine that it is drawn beside. The operations of the proposal that made the edition
 * are carried out once more over the edition before, and the finding's own rule is asked, about the finding's own things,
 * where it turned ({@link Turn}): exact, for two dozen questions at most, which are small unless the rule asks of everything
 * together. Where today's ground or a shape merged at the adoption make that impossible, or time is over, it is the last
 * operation that wrote one of the things; what was given up for time is tried again by the next reader.
 *
 * <p>The log behind an edition is for people in office.
 */
@Service
public class FindingOrigins {

    private static final int KEPT = 500;

    /** For all questions about one step together: a reader waits for them. */
    private static final Duration TIME = Duration.ofSeconds(3);

    private record Key(PlanId plan, int edition, UUID finding, FindingEvent.Kind kind) {}

    private record Origin(Optional<LoggedOperation> operation, boolean isSure) {}

    private final Operations operations;
    private final Replays replays;
    private final Editions editions;
    private final Checks checks;
    private final Duration time;
    private final SharedAnswers<Key, Origin> kept = new SharedAnswers<>(KEPT);

    @Autowired
    FindingOrigins(Operations operations, Replays replays, Editions editions, Checks checks) {
        this(operations, replays, editions, checks, TIME);
    }

    FindingOrigins(Operations operations, Replays replays, Editions editions, Checks checks, Duration time) {
        this.operations = operations;
        this.replays = replays;
        this.editions = editions;
        this.checks = checks;
        this.time = time;
    }

    /**
     * The operation behind a step of a finding's history, as its reader was told of it. Empty where no operation brought it
     * (the founding edition, a resolution, a day), and where the reader may not see what it concerns.
     */
    @Allowed(officials = true)
    public Optional<LoggedOperation> find(Actor actor, FindingEvent step) {
        EditionSummary edition = step.edition();
        if (edition == null || edition.proposal() == null || !step.kind().isOfOperations() || step.finding().things().isEmpty()
                || !operations.isReadable(actor, new ProposalId(edition.proposal()))) {
            return Optional.empty();
        }
        var key = new Key(edition.plan(), edition.number(), step.finding().id(), step.kind());
        return kept.get(key, () -> turn(actor, edition, step), Origin::isSure).operation();
    }

    private Origin turn(Actor actor, EditionSummary edition, FindingEvent step) {
        PlanState before = editions.state(actor, edition.plan(), edition.number() - 1);
        PlanState after = editions.state(actor, edition.plan(), edition.number());
        Finding finding = step.finding();
        Inquiry inquiry = checks.about(finding, time);
        Bearing bearing = inquiry.bearing(before, after);
        List<Replayed> steps = replays.of(actor, edition, write -> bearing.includes(write.thing(), write.kind(), write.group()));
        try {
            return new Origin(Turn.of(before, steps, state -> step.holds(inquiry.in(state))).or(() -> last(steps, finding)), true);
        } catch (Inquiry.GivenUp late) {
            return new Origin(last(steps, finding), false);
        }
    }

    private static Optional<LoggedOperation> last(List<Replayed> steps, Finding finding) {
        return steps.reversed().stream().map(Replayed::operation)
                .filter(operation -> operation.writes().stream().anyMatch(write -> finding.things().contains(write.thing())))
                .findFirst();
    }
}
