package org.tongtu.publicsite;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.statement.AnswerDetails;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.PointDetails;
import org.tongtu.consultation.statement.StatementDetails;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;

/** What came of what people said, the newest of each kind of answer first: adopted and refused alike. */
@Component
class Heard {

    private static final int SHOWN = 4;
    private static final int NOTICES = 8;

    /** A point and the answer in force. */
    public record Echo(ConsultationDetails notice, StatementDetails statement, PointDetails point, AnswerDetails answer) {}

    private final Statements statements;

    Heard(Statements statements) {
        this.statements = statements;
    }

    List<Echo> lately(List<ConsultationDetails> notices) {
        List<Echo> newest = notices.stream()
                .limit(NOTICES)
                .flatMap(notice -> statements.list(Actor.ANONYMOUS, notice.id()).stream()
                        .flatMap(statement -> statement.points().stream()
                                .filter(point -> point.maskReason() == null)
                                .flatMap(point -> point.answer().stream()
                                        .map(answer -> new Echo(notice, statement, point, answer)))))
                .sorted(Comparator.comparing((Echo echo) -> echo.answer().at()).reversed())
                .toList();
        var seen = EnumSet.noneOf(Outcome.class);
        List<Echo> firstOfTheirKind = newest.stream().filter(echo -> seen.add(echo.answer().outcome())).toList();
        return Stream.concat(firstOfTheirKind.stream(), newest.stream()).distinct().limit(SHOWN).toList();
    }
}
