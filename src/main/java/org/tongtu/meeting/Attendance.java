package org.tongtu.meeting;

import java.time.Instant;
import org.tongtu.kernel.JurisdictionCode;

/**
 * Who sits at the table for whom.
 *
 * @param deputy whether the person stands in for the head of the member unit (代会)
 */
public record Attendance(JurisdictionCode jurisdiction, Kind kind, String person, boolean deputy, Instant notedAt) {

    /** As minutes list them. */
    public enum Kind {
        /** 出席 */
        PRESENT,
        /** 请假 */
        EXCUSED,
        /** 列席 */
        OBSERVING
    }
}
