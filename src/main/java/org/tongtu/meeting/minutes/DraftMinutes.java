package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.meeting.MeetingId;

/**
 * Writes the first version from what happened.
 *
 * @param language "zh" or "en"
 */
public record DraftMinutes(UUID key, MeetingId meeting, String language) implements Command {}
