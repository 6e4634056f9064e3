package org.tongtu.meeting;

/** Members were told of a meeting. */
public record MeetingConvened(MeetingId meeting) {}
