package org.tongtu.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;

/**
 * A figure, 监测数据.
 *
 * @param jurisdiction {@link Observations#REGION} for the whole region
 * @param revision 1 as first reported, one more with each correction
 * @param corrects the figure this one replaces
 * @param reason why it was corrected; blank where it was not
 * @param isCurrent whether no later correction replaces it
 */
public record ObservationDetails(
        UUID id,
        JurisdictionCode jurisdiction,
        String indicator,
        Period period,
        int revision,
        BigDecimal value,
        String unit,
        String source,
        String evidence,
        AccountId reportedBy,
        Instant reportedAt,
        @Nullable AccountId verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable UUID corrects,
        String reason,
        boolean isCurrent) {

    /** How far a reader may lean on it. */
    public enum Standing {
        IMPORTED,
        REPORTED,
        VERIFIED,
        CORRECTED
    }

    public Standing standing() {
        if (!isCurrent) {
            return Standing.CORRECTED;
        }
        if (verifiedBy != null) {
            return Standing.VERIFIED;
        }
        return reportedBy.equals(Actor.SYSTEM.id()) ? Standing.IMPORTED : Standing.REPORTED;
    }
}
