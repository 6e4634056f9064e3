package org.tongtu.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Subject;

/**
 * Puts something on the agenda.
 *
 * @param subject a proposal in review, a warning, or null for a free topic
 */
public record AddItem(
        UUID key, MeetingId meeting, String title, String summary, @Nullable Subject subject, ItemMode mode)
        implements Command {}
