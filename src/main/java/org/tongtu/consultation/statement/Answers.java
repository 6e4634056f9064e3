package org.tongtu.consultation.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** Answers to points, by a member's planner or the joint office. What was published is corrected in sight, never erased. */
@Service
public class Answers {

    private final StatementRepository statements;
    private final AnswerRepository answers;
    private final PointRepository points;
    private final Consultations consultations;
    private final AnswerRules rules;
    private final Now now;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Answers(StatementRepository statements, AnswerRepository answers, PointRepository points, Consultations consultations,
            AnswerRules rules, Now now, Trace trace, ApplicationEventPublisher events) {
        this.statements = statements;
        this.answers = answers;
        this.points = points;
        this.consultations = consultations;
        this.rules = rules;
        this.now = now;
        this.trace = trace;
        this.events = events;
    }

    /** Everything said, unmasked and with villages, for those who answer; withdrawn statements are left out. */
    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public List<StatementDetails> list(Actor actor, ConsultationId consultation) {
        return statements.list(consultation).stream()
                .filter(statement -> statement.withdrawnAt() == null)
                .toList();
    }

    @Allowed({Role.PLANNER, Role.SECRETARY})
    public AnswerDetails answer(Actor actor, AnswerPoint command) {
        points.lock(command.point());
        StatementDetails statement = statement(command.point());
        AnswerPoint checked = rules.checked(command);
        PointDetails point = point(statement, command.point());
        int before = point.answer().map(AnswerDetails::revision).orElse(0);
        if (before != command.revision()) {
            throw new Refused(Refused.Kind.CONFLICT, "answer.somebody-was-faster", statement.receipt().value(), point.number());
        }
        answers.insert(checked, before + 1, now.instant(), actor.id(), inWhoseName(actor, command.jurisdiction()));
        AnswerDetails after = point(statement(command.point()), command.point()).answer().orElseThrow();
        trace.record(actor, command, Subject.of("point", command.point()), point.answer().orElse(null), after);
        events.publishEvent(new PointAnswered(command.point(), statement.consultation(), statement.receipt(),
                command.outcome(), before + 1));
        return after;
    }

    /** By the joint office, or by the member whose it is now: with a point goes the way to its author's contact. */
    @Allowed({Role.PLANNER, Role.SECRETARY})
    public void assign(Actor actor, AssignPoint command) {
        rules.requireMember(command.assignee());
        points.lock(command.point());
        StatementDetails statement = statement(command.point());
        PointDetails point = point(statement, command.point());
        boolean own = statement.responsible(point).filter(member -> actor.holds(Role.PLANNER, member)).isPresent();
        if (!own && !actor.holds(Role.SECRETARY) && !actor.isSystem()) {
            throw new Refused(Refused.Kind.FORBIDDEN, "answer.not-yours-to-assign", statement.receipt().value(), point.number());
        }
        points.assign(command.point(), command.assignee());
        trace.record(actor, command, Subject.of("point", command.point()), point.assignee(), command.assignee());
    }

    @Allowed(Role.SECRETARY)
    public void mask(Actor actor, MaskPoint command) {
        StatementDetails statement = statement(command.point());
        String reason = command.reason() == null ? null : PlainText.line(command.reason());
        if (reason != null && (reason.isBlank() || reason.length() > AnswerRules.MASK_LIMIT)) {
            throw new Refused(Refused.Kind.INVALID, "answer.mask-reason", AnswerRules.MASK_LIMIT);
        }
        points.mask(command.point(), reason);
        trace.record(actor, command, Subject.of("point", command.point()),
                point(statement, command.point()).maskReason(), reason);
    }

    /** What was said and what became of it, as everybody may read it. */
    @Allowed(anyone = true)
    public AdoptionReport report(Actor actor, ConsultationId consultation) {
        List<StatementDetails> all = statements.list(consultation);
        List<AdoptionReport.Row> rows = all.stream()
                .filter(statement -> statement.withdrawnAt() == null)
                .map(StatementDetails::forThePublic)
                .flatMap(statement -> statement.points().stream().map(point -> new AdoptionReport.Row(statement, point)))
                .toList();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        rows.forEach(row -> row.point().answer().ifPresent(answer -> outcomes.merge(answer.outcome(), 1, Integer::sum)));
        return new AdoptionReport(consultations.get(actor, consultation),
                Counting.count(all, statements.refused(consultation).size()), outcomes, rows);
    }

    /** Words that came too late, for the joint office to read all the same. */
    @Allowed(Role.SECRETARY)
    public List<RefusedStatement> refused(Actor actor, ConsultationId consultation) {
        return statements.refused(consultation);
    }

    private StatementDetails statement(UUID point) {
        return statements.ofPoint(point)
                .filter(statement -> statement.withdrawnAt() == null)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "answer.unknown-point"));
    }

    private static PointDetails point(StatementDetails statement, UUID id) {
        return statement.points().stream().filter(point -> point.id().equals(id)).findFirst().orElseThrow();
    }

    private static @Nullable JurisdictionCode inWhoseName(Actor actor, JurisdictionCode jurisdiction) {
        return actor.holds(Role.PLANNER, jurisdiction) ? jurisdiction : null;
    }
}
