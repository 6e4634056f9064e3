package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.meeting.MeetingId;

/** 印发: the minutes get their document number and everybody may read them. */
public record PublishMinutes(UUID key, MeetingId meeting, String documentNumber) implements Command {}
