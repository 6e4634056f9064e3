package org.tongtu.meeting.minutes;

import org.tongtu.meeting.MeetingId;

/** Minutes became public. */
public record MinutesPublished(MeetingId meeting, String documentNumber) {}
