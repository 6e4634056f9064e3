package org.tongtu.meeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;

/**
 * A resolution 议定事项.
 *
 * @param position its number in the minutes
 * @param lead 牵头单位
 * @param supporting 配合单位, in words
 * @param due 时限
 */
public record ResolutionDetails(
        UUID id,
        MeetingId meeting,
        @Nullable UUID item,
        int position,
        String text,
        JurisdictionCode lead,
        String supporting,
        LocalDate due,
        @Nullable Instant doneAt,
        @Nullable AccountId doneBy,
        String doneNote) {

    public boolean isDone() {
        return doneAt != null;
    }

    /** @param today in the region's time zone; the due day itself is still in time */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }
}
