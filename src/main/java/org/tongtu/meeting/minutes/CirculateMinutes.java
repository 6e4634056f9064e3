package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.meeting.MeetingId;

/** Sends the draft to the members for countersigning 会签. */
public record CirculateMinutes(UUID key, MeetingId meeting) implements Command {}
