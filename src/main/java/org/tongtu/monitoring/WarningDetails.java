package org.tongtu.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/**
 * A warning 预警 with everything measured and done since it was raised. It closes when a figure is back on course and
 * never vanishes.
 *
 * @param readings oldest first, at least one
 * @param acts oldest first
 */
public record WarningDetails(
        UUID id,
        PlanId plan,
        String indicator,
        JurisdictionCode jurisdiction,
        Instant raisedAt,
        @Nullable Instant closedAt,
        @Nullable AccountId owner,
        @Nullable JurisdictionCode ownerFor,
        List<WarningReading> readings,
        List<WarningAct> acts) {

    private static final String KIND = "warning";

    /** The warning a link speaks of; empty where it speaks of something else. */
    public static Optional<UUID> idOf(@Nullable Subject link) {
        return Optional.ofNullable(link)
                .filter(one -> one.kind().equals(KIND))
                .map(Subject::id)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    public WarningReading latest() {
        return readings.getLast();
    }

    public WarningLevel level() {
        return latest().level();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether somebody said more than "I take it on". */
    public boolean isAnswered() {
        return acts.stream().anyMatch(act -> act.kind() != WarningAct.Kind.OWNED);
    }
}
