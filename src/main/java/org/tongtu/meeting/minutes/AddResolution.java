package org.tongtu.meeting.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.MeetingId;

/** Something the meeting resolved to do: what, who leads, who helps, until when. */
public record AddResolution(
        UUID key,
        MeetingId meeting,
        @Nullable UUID item,
        String text,
        JurisdictionCode lead,
        String supporting,
        LocalDate due)
        implements Command {}
