package org.tongtu.consultation.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Subject;
import org.tongtu.language.Texts;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.CauseSource;

/** Every point that somebody made about a proposal may be the cause of amending it. */
@Component
class PointCauses implements CauseSource {

    private static final int SHOWN = 40;

    private final Consultations consultations;
    private final Statements statements;
    private final Texts texts;

    PointCauses(Consultations consultations, Statements statements, Texts texts) {
        this.consultations = consultations;
        this.statements = statements;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Cause> causes(ProposalDetails proposal, Actor actor, Locale locale) {
        return consultations.list(actor, proposal.id()).reversed().stream().flatMap(notice -> of(notice, actor, locale)).toList();
    }

    private Stream<Cause> of(ConsultationDetails notice, Actor actor, Locale locale) {
        return statements.list(actor, notice.id()).stream().flatMap(statement -> statement.points().stream()
                .map(point -> new Cause(Subject.of("point", point.id()), texts.get(locale, "consultation.cause",
                        statement.receipt(), Integer.toString(point.number()), shortened(point.text())))));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
