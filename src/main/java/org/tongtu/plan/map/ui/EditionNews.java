package org.tongtu.plan.map.ui;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.plan.EditionAgreed;
import org.tongtu.plan.EditionApproved;
import org.tongtu.plan.PlanId;
import org.tongtu.uikit.OpenScreens;

/** Tells the open maps of a plan that an edition of it was agreed or approved. */
@Component
class EditionNews extends OpenScreens<PlanId> {

    @TransactionalEventListener
    void on(EditionAgreed event) {
        tell(event.plan());
    }

    @TransactionalEventListener
    void on(EditionApproved event) {
        tell(event.plan());
    }
}
