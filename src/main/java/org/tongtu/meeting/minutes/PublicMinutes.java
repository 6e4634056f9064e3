package org.tongtu.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.tongtu.meeting.MeetingId;

/** Minutes as printed, with what was resolved. */
public record PublicMinutes(
        MeetingId meeting,
        String language,
        String text,
        String documentNumber,
        Instant publishedAt,
        List<ResolutionDetails> resolutions) {}
