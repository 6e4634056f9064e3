package org.tongtu.consultation.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalGate;
import org.tongtu.proposal.Transition;

/**
 * A proposal enters its notice only by one that was announced since it was last submitted or reopened, and goes before the
 * joint meeting, and is adopted there, only when that has run its time and every point of every notice was answered: what
 * people said before a return is owed an answer as well.
 */
@Component
@Order(10)
public class ConsultationGate implements ProposalGate {

    /** What announcing a notice does away with. */
    public static final String NO_NOTICE = "refused.consultation.gate.no-notice";

    private static final String TAB = "consultation.panel";

    private final Consultations consultations;
    private final StatementRepository statements;
    private final Now now;

    ConsultationGate(Consultations consultations, StatementRepository statements, Now now) {
        this.consultations = consultations;
        this.statements = statements;
        this.now = now;
    }

    @Override
    public List<Blocker> blockers(ProposalId proposal, Transition transition) {
        List<ConsultationDetails> notices = consultations.list(Actor.SYSTEM, proposal);
        return switch (transition) {
            case OPEN_NOTICE -> notices.stream().anyMatch(notice -> !notice.isOver(now.instant()))
                    ? List.of()
                    : List.of(Blocker.of(NO_NOTICE));
            case TO_REVIEW, ADOPT -> Stream.concat(
                            notAnnouncedAnew(notices), notices.stream().flatMap(notice -> unfinished(notice).stream()))
                    .toList();
            case REOPEN -> notices.stream()
                    .filter(notice -> !notice.isOver(now.instant()))
                    .map(notice -> Blocker.of("refused.consultation.gate.still-open", notice.id().toString(), notice.closesAt()).in(TAB))
                    .toList();
            case SUBMIT, REJECT, RETURN, WITHDRAW -> List.of();
        };
    }

    @Override
    public Optional<Instant> nextDate(ProposalId proposal) {
        return consultations.list(Actor.SYSTEM, proposal).stream()
                .map(ConsultationDetails::endsAt)
                .filter(closing -> closing.isAfter(now.instant()))
                .min(Instant::compareTo);
    }

    /** While people read and speak, what they read does not change under their eyes. */
    @Override
    public boolean keepsClosed(ProposalId proposal) {
        return consultations.list(Actor.SYSTEM, proposal).stream().anyMatch(notice -> !notice.isOver(now.instant()));
    }

    /** A notice speaks for what was shown in it: what was returned since has to be shown anew, for the whole time. */
    private static Stream<Blocker> notAnnouncedAnew(List<ConsultationDetails> notices) {
        boolean onlyEarlier = !notices.isEmpty() && notices.stream().allMatch(notice -> notice.takenBack() != null);
        return onlyEarlier ? Stream.of(Blocker.of("refused.consultation.gate.not-anew")) : Stream.empty();
    }

    private List<Blocker> unfinished(ConsultationDetails notice) {
        var blockers = new ArrayList<Blocker>();
        if (!notice.isOver(now.instant())) {
            blockers.add(Blocker.of("refused.consultation.gate.still-open", notice.id().toString(), notice.closesAt()).in(TAB));
        }
        List<UUID> given = new ArrayList<>(statements.awaitGiven(notice.id()));
        List<StatementDetails> seen = statements.list(notice.id());
        seen.forEach(statement -> given.remove(statement.id()));
        List<StatementDetails> waiting = seen.stream()
                .filter(statement -> statement.withdrawnAt() == null && !statement.isAnswered())
                .toList();
        long points = given.size()
                + waiting.stream().flatMap(it -> it.points().stream()).filter(it -> it.answer().isEmpty()).count();
        if (points > 0) {
            blockers.add(Blocker.of("refused.consultation.gate.unanswered", notice.id().toString(), points).waitingFor(who(waiting)).in(TAB));
        }
        return blockers;
    }

    /** The members the points were given to; where nobody was, the town the statement comes from. */
    private static Set<JurisdictionCode> who(List<StatementDetails> waiting) {
        return waiting.stream()
                .flatMap(statement -> statement.points().stream()
                        .filter(point -> point.answer().isEmpty())
                        .flatMap(point -> Optional.ofNullable(point.assignee() == null ? statement.jurisdiction() : point.assignee()).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
