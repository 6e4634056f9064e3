package org.tongtu.finding;

import java.time.LocalDate;
import org.tongtu.plan.PlanId;

/**
 * All that an edition's findings, as they are told, depend on: what was found never changes, and exemptions end with a day.
 *
 * @param today in the alliance's zone
 */
public record FindingStamp(PlanId plan, int edition, LocalDate today, Audience audience) {

    public String key() {
        return plan + "@e" + edition + "." + today + "." + audience;
    }

    public boolean isForMembers() {
        return audience.isMember();
    }
}
