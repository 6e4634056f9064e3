package org.tongtu.meeting;

/** Something that everybody in the room should see at once. */
public record RoomChanged(MeetingId meeting) {}
