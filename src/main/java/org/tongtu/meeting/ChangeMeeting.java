package org.tongtu.meeting;

import java.time.Instant;
import java.util.UUID;
import org.tongtu.kernel.Command;

/** Another title, place or time, before it starts. */
public record ChangeMeeting(UUID key, MeetingId meeting, String title, String place, String link, Instant startsAt)
        implements Command {}
