package org.tongtu.consultation.statement;

import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.TakenBack;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.proposal.Transition;

/** Whether a statement came in time. The words of one that did not are kept for the joint office. */
@Component
class InTime {

    /** Of what comes too late nothing is checked: so much is kept as a statement in time may hold at most. */
    private static final int MOST_KEPT = StatementRules.POINT_LIMIT * StatementRules.TEXT_LIMIT;

    private final LateStatements late;

    InTime(LateStatements late) {
        this.late = late;
    }

    /** Asked before anything else, so that nobody mends a form that is late. */
    void require(ConsultationDetails notice, GiveStatement given, Instant arrived) {
        if (arrived.isBefore(notice.opensAt()) && !notice.isOver(arrived)) {
            throw new Refused(Kind.CONFLICT, "statement.not-open-yet", notice.opensAt());
        }
        if (notice.isOver(arrived)) {
            throw kept(notice, given, arrived, tooLate(notice, arrived));
        }
    }

    private static Refused tooLate(ConsultationDetails notice, Instant arrived) {
        TakenBack back = notice.takenBack();
        if (back == null || !notice.wasCutShort()) {
            return new Refused(Kind.GONE, "statement.too-late", notice.closesAt(), arrived);
        }
        return new Refused(Kind.GONE,
                back.step() == Transition.RETURN ? "statement.proposal-returned" : "statement.proposal-withdrawn", back.at());
    }

    private Refused kept(ConsultationDetails notice, GiveStatement given, Instant arrived, Refused why) {
        String text = given.points().stream()
                .map(point -> PlainText.clean(point.text()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
        if (!text.isEmpty()) {
            late.keep(notice.id(), given.key(), arrived, why.reason(), text.substring(0, Math.min(text.length(), MOST_KEPT)));
        }
        return why;
    }
}
