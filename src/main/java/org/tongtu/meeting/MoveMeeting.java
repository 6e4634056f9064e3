package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Sends the notice, starts or ends a meeting. */
public record MoveMeeting(UUID key, MeetingId meeting, MeetingStage to) implements Command {}
