package org.tongtu.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;

/**
 * Plans a meeting.
 *
 * @param ordinal the number within its year; null for the next one
 */
public record ConveneMeeting(
        UUID key, String title, String place, String link, Instant startsAt, @Nullable Integer ordinal)
        implements Command {}
