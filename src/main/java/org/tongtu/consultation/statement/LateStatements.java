package org.tongtu.consultation.statement;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongtu.consultation.ConsultationId;

/** Keeps the words of a refused statement although the refusal undoes everything else. */
@Component
class LateStatements {

    private final StatementRepository statements;

    LateStatements(StatementRepository statements) {
        this.statements = statements;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(ConsultationId consultation, UUID sent, Instant at, String reason, String text) {
        statements.keepRefused(consultation, sent, at, reason, text);
    }
}
