package org.tongtu.proposal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;

/** Looks every hour whether an objection has been unresolved for too long. */
@Component
class EscalationClock {

    private final Escalations escalations;

    EscalationClock(Escalations escalations) {
        this.escalations = escalations;
    }

    @Scheduled(cron = "0 10 * * * *")
    void look() {
        if (escalations.countDue(Actor.SYSTEM) > 0) {
            escalations.escalate(Actor.SYSTEM, new EscalateObjections(Ids.next()));
        }
    }
}
