package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.meeting.MeetingId;

/**
 * Changes the wording; every signature given so far becomes void.
 *
 * @param seen the version on the writer's screen
 */
public record WriteMinutes(UUID key, MeetingId meeting, int seen, String text) implements Command {}
