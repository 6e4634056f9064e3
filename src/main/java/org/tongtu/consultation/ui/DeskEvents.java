package org.tongtu.consultation.ui;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.PointAnswered;
import org.tongtu.consultation.statement.StatementGiven;
import org.tongtu.uikit.OpenScreens;

/** Tells the open desks of a consultation that somebody answered or spoke. */
@Component
class DeskEvents extends OpenScreens<ConsultationId> {

    @TransactionalEventListener(fallbackExecution = true)
    void answered(PointAnswered event) {
        tell(event.consultation());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void given(StatementGiven event) {
        tell(event.consultation());
    }
}
