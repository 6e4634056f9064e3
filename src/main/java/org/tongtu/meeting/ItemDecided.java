package org.tongtu.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Subject;

/** An item was closed with an outcome. */
public record ItemDecided(MeetingId meeting, UUID item, @Nullable Subject subject, Outcome outcome) {}
