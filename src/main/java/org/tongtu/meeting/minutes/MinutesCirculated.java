package org.tongtu.meeting.minutes;

import org.tongtu.meeting.MeetingId;

/** Minutes, or a new version of them, wait for the members' signatures. */
public record MinutesCirculated(MeetingId meeting, int version) {}
