package org.tongtu.monitoring;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;

/**
 * A project 实施项目.
 *
 * @param progress per cent
 * @param reports newest first
 */
public record ProjectDetails(
        UUID id, ProjectPlan plan, ProjectStage stage, int progress, Instant addedAt, List<Report> reports) {

    /** What somebody said about how it goes. */
    public record Report(
            int progress, ProjectStage stage, String text, AccountId by, JurisdictionCode jurisdiction, Instant at) {}

    /** As the adoption of its proposal left it: nobody has said what it costs, until when, or how it goes. */
    public boolean isBare() {
        return stage == ProjectStage.PREPARED && progress == 0 && reports.isEmpty() && plan.isBare();
    }

    /** Past its last month and neither done nor stopped. */
    public boolean isLate(YearMonth now) {
        Period ends = plan.ends();
        boolean open = stage == ProjectStage.PREPARED || stage == ProjectStage.RUNNING;
        return open && ends != null && ends.endInYears() < now.getYear() + (now.getMonthValue() - 1) / 12.0 + 1e-9;
    }
}
