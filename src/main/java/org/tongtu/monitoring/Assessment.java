package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.target.ExpectedPath;
import org.tongtu.plan.target.Indicator;

/**
 * How one indicator of one place stands against its path.
 *
 * @param jurisdiction {@link Observations#REGION} for the whole region
 * @param path what is expected when
 * @param series the figures in force, oldest first
 * @param reading the latest figure measured against the path; null while there is none
 */
public record Assessment(
        PlanId plan,
        Indicator indicator,
        JurisdictionCode jurisdiction,
        ExpectedPath path,
        List<SeriesPoint> series,
        @Nullable Reading reading) {

    /** A figure, or one rolled up from the members' figures. */
    public record SeriesPoint(Period period, BigDecimal value, boolean verified, String source) {}

    /** The latest figure against what was expected by then. */
    public record Reading(SeriesPoint point, BigDecimal expected, double attainment, WarningLevel level) {

        public Gauge gauge() {
            return Gauge.of(attainment);
        }
    }

    public boolean isBinding() {
        return indicator.kind() == Indicator.Kind.BINDING;
    }

    /** Whether somebody has to look at it. */
    public boolean isOffTrack() {
        return reading != null && reading.level() != WarningLevel.GREEN;
    }
}
